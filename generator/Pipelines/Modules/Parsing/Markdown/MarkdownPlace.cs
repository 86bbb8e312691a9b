using Markdig.Syntax;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Places of Markdig's tree as places in the author's file.</summary>
internal static class MarkdownPlace
{
    /// <summary>Markdig counts from 0 and from the start of the text that it was given, which begins at <paramref name="origin"/>.</summary>
    public static SourceSpan Of(MarkdownObject node, SourceSpan origin) => new(
        origin.File,
        origin.Line + node.Line,
        node.Column + (node.Line == 0 ? origin.Column : 1));

    /// <summary>The place of an offset in the text that Markdig was given.</summary>
    public static SourceSpan At(int offset, LinedText lines, SourceSpan origin)
    {
        var place = lines.PlaceIn(origin.File, offset);
        return place with { Line = origin.Line + place.Line - 1, Column = place.Column + (place.Line == 1 ? origin.Column - 1 : 0) };
    }
}
