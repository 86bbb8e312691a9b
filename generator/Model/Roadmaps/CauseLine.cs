namespace SocialHub.Model;

/// <summary>A cause (きっかけ) with the voice and the session it means.</summary>
/// <param name="Cells">Ids of the cells it changed; empty means the whole edition.</param>
/// <param name="Voice">What somebody said, or null.</param>
/// <param name="Session">What was talked about together, or null.</param>
/// <param name="Text">One sentence, or empty.</param>
public sealed record CauseLine(ImmutableArray<string> Cells, Voice? Voice, Session? Session, string Text)
{
    /// <summary>True when it is a cause of this cell's change.</summary>
    public bool Concerns(string cell) => Cells.IsEmpty || Cells.Contains(cell);
}
