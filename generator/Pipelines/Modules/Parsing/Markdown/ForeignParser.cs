using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace SocialHub.Pipelines;

/// <summary>Reads <c>[Good morning]{lang=en}</c>; what is written otherwise is left to the parser of links.</summary>
internal sealed partial class ForeignParser : InlineParser
{
    public ForeignParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Written().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ForeignInline(match.Groups["text"].Value, match.Groups["language"].Value)
        {
            Span = new(start, start + match.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"\G\[(?<text>[^\[\]*_`<>\\\r\n^][^\[\]*_`<>\\\r\n]*)\]\{lang=(?<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\}")]
    private static partial Regex Written();
}
