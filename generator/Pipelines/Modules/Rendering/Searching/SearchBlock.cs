namespace SocialHub.Pipelines;

/// <summary>A run of text without a break, as a reader sees it: a paragraph, a heading, a cell of a table.</summary>
/// <param name="Text">Plain; white space is one space.</param>
/// <param name="Anchor">The nearest id above it, or null.</param>
/// <param name="IsHeading">Whether it stands in an h1 to h6.</param>
internal readonly record struct SearchBlock(string Text, string? Anchor, bool IsHeading)
{
    /// <summary>True where all of it is a drawing made of letters: dots for people, the mark of a sector.</summary>
    public bool IsDrawn { get; init; }
}
