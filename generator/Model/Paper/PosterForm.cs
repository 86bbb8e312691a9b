namespace SocialHub.Model;

/// <summary>A form in which the poster of a roadmap is printed (ポスターの形).</summary>
public enum PosterForm
{
    /// <summary>A1, upright.</summary>
    Portrait,

    /// <summary>A1, lying.</summary>
    Landscape,

    /// <summary>A3: the same as a sheet for the hand.</summary>
    A3,

    /// <summary>Nine sheets of A4 from an office printer, to be cut and joined.</summary>
    Tiles,
}
