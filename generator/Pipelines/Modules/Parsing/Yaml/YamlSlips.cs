using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds slips of Japanese keyboards that YAML would report far from their place, or not at all.</summary>
internal static class YamlSlips
{
    private const int LongestKey = 12;
    private const string NotInKeys = " 　、。「」（）#-\"'";

    /// <summary>The first slip of the text, or null.</summary>
    public static Diagnostic? Find(TextBlock block, string file)
    {
        var number = block.FirstLine;
        foreach (var line in block.Text.Split('\n'))
        {
            var place = new SourceSpan(file, number++, 1);
            var indent = line.TakeWhile(c => c is ' ' or '\t' or '　').Count();
            if (line.AsSpan(0, indent).IndexOfAny('\t', '　') is >= 0 and var at)
            {
                return YamlDiagnostics.IndentNotSpaces(place.Shift(at), line);
            }

            if (FullWidthColon(line, indent) is >= 0 and var colon)
            {
                return YamlDiagnostics.ColonFullWidth(place.Shift(colon), line, colon);
            }
        }

        return null;
    }

    // 「題名：…」 without any half-width colon before it; in a value after a key it is just a character.
    private static int FullWidthColon(string line, int indent)
    {
        var colon = line.IndexOf('：', StringComparison.Ordinal);
        var half = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= indent || colon - indent > LongestKey || (half >= 0 && half < colon))
        {
            return -1;
        }

        return line.AsSpan(indent, colon - indent).IndexOfAny(NotInKeys) < 0 ? colon : -1;
    }
}
