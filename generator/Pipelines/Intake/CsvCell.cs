using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>One field of a CSV text, with its place.</summary>
/// <param name="Text">Without quotes.</param>
/// <param name="Span">Of its first character, behind an opening quote.</param>
/// <param name="Start">Where it begins in the text, from 0, in UTF-16 units; with its quotes.</param>
/// <param name="End">Where the separator or line end behind it stands.</param>
internal sealed record CsvCell(string Text, SourceSpan Span, int Start, int End)
{
    /// <summary>Without what nobody sees, on one line.</summary>
    public Located<string> Value => new(StrangerText.OneLine(StrangerText.Clean(Text)), Span);
}
