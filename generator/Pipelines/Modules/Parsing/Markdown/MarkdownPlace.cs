using Markdig.Syntax;

namespace SocialHub.Pipelines;

/// <summary>Places of Markdig's tree as places in the author's file.</summary>
internal static class MarkdownPlace
{
    /// <summary>Markdig counts from 0 and from the start of the text that it was given, which begins at <paramref name="origin"/>.</summary>
    public static SourceSpan Of(MarkdownObject node, SourceSpan origin) => new(
        origin.File,
        origin.Line + node.Line,
        node.Column + (node.Line == 0 ? origin.Column : 1));
}
