using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;

namespace SocialHub.Pipelines;

/// <summary>Reads <c>｜漢字《かんじ》</c>; wrong ones too, so that <see cref="RubyChecks"/> can name their place.</summary>
/// <remarks>A bar that no bracket follows before the next space or stop is a bar: titles are written as 題名｜サイト名.</remarks>
internal sealed class RubyParser : InlineParser
{
    private static readonly SearchValues<char> EndsBase =
        SearchValues.Create("｜《》、。，．「」『』（）！？\u3000 \t\r\n");

    private static readonly SearchValues<char> EndsReading = SearchValues.Create("｜《》\r\n");

    public RubyParser() => OpeningCharacters = [RubyInline.Bar];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan()[1..];
        var open = rest.IndexOfAny(EndsBase);
        if (open < 0 || rest[open] != RubyInline.Open)
        {
            return false;
        }

        var inside = rest[(open + 1)..];
        var close = inside.IndexOfAny(EndsReading);
        var reading = close >= 0 && inside[close] == RubyInline.Close ? inside[..close].ToString() : null;
        var length = open + 2 + (reading is null ? 0 : close + 1);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new RubyInline(rest[..open].ToString(), reading)
        {
            Span = new(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
