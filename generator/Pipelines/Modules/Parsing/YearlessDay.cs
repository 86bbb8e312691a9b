using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds days that are written without a year (3月26日); a reader of later years cannot tell which they are.</summary>
/// <remarks>The end of a range takes the year of its start, as our notation reads it: 2024年1月12日〜3月29日 is complete.</remarks>
internal static class YearlessDay
{
    private static readonly string[] RangeSigns = ["~", "〜", "-", "から"];

    /// <summary>In the front matter and the body of a file, in its order.</summary>
    public static ImmutableArray<Located<string>> In(SourceText source) =>
        [.. In(source.FrontMatter, source.File), .. In(source.Body, source.File)];

    private static List<Located<string>> In(TextBlock block, string file)
    {
        var found = new List<Located<string>>();
        if (!block.Text.Contains('日', StringComparison.Ordinal))
        {
            return found;
        }

        var number = block.FirstLine;
        foreach (var range in block.Text.AsSpan().Split('\n'))
        {
            if (block.Text.AsSpan()[range] is var written && written.Contains('日') && written.Contains('月'))
            {
                var line = block.Text[range];
                found.AddRange(In(line).Select(d => new Located<string>(line[d], new SourceSpan(file, number, d.Start.Value + 1))));
            }

            number++;
        }

        return found;
    }

    private static List<Range> In(string line)
    {
        var text = FullWidth.ToAscii(line);
        var found = new List<Range>();
        var dated = -1;
        for (var end = text.IndexOf('日', StringComparison.Ordinal); end >= 0; end = text.IndexOf('日', end + 1))
        {
            if (StartOf(text, end) is not (>= 0 and var start))
            {
                continue;
            }

            if (IsAfter(text, start, '年') || IsEndOfRange(text, dated, start))
            {
                dated = end + 1;
            }
            else
            {
                found.Add(start..(end + 1));
            }
        }

        return found;
    }

    // Where 3月26日 begins that ends at its 日, or -1.
    private static int StartOf(string text, int end)
    {
        var day = Digits(text, end);
        return day < end && IsAfter(text, day, '月') && text.LastIndexOf('月', day - 1) is var month && Digits(text, month) is var start && start < month
            ? start
            : -1;
    }

    // The first of the digits that stand, with or without spaces between, before a place; the place itself where there are none.
    private static int Digits(string text, int end)
    {
        var last = text.AsSpan(0, end).TrimEnd().Length;
        var first = last;
        while (first > 0 && char.IsAsciiDigit(text[first - 1]))
        {
            first--;
        }

        return first < last ? first : end;
    }

    private static bool IsAfter(string text, int at, char sign) => text.AsSpan(0, at).TrimEnd().EndsWith([sign]);

    private static bool IsEndOfRange(string text, int dated, int start)
    {
        if (dated < 0)
        {
            return false;
        }

        var between = text[dated..start].Trim();
        var weekday = between is ['(', _, ')', ..] ? 3 : 0;
        return RangeSigns.Contains(between[weekday..].Trim());
    }
}
