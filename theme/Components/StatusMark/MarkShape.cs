namespace SocialHub.Theme;

/// <summary>The drawn forms of a <see cref="StatusMark"/>; each differs in shape, so none is told by colour only.</summary>
public enum MarkShape
{
    /// <summary>A dashed open square with a plus: an empty place that somebody can fill.</summary>
    Open,

    /// <summary>A dashed ring: thought of, not agreed.</summary>
    Dashed,

    /// <summary>A ring: agreed, not begun.</summary>
    Ring,

    /// <summary>A ring filled by half: begun, or reached in part.</summary>
    Half,

    /// <summary>A full disc with a tick: done, reached.</summary>
    Tick,

    /// <summary>A ring with a bar: not reached.</summary>
    Bar,

    /// <summary>A dashed ring with a question mark: not known.</summary>
    Question,

    /// <summary>A ring with ≠: counted in another way than promised.</summary>
    Unequal,

    /// <summary>A ring with an arrow: passed on to somewhere else.</summary>
    Arrow,

    /// <summary>A ring with =: the same as another.</summary>
    Same,
}
