using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Writes text of strangers into a comment on GitHub so that it stays text: no link, picture, mention, HTML or command.</summary>
internal static class MarkdownQuote
{
    private const int Longest = 2_000;

    /// <summary>In a sentence. ASCII signs are escaped; a mark without width parts @ and # from names, and www and // from addresses.</summary>
    public static string Inline(string text)
    {
        var quoted = new StringBuilder();
        foreach (var c in Shortened(StrangerText.OneLine(text)))
        {
            quoted.Append(char.IsAsciiLetterOrDigit(c) || !char.IsAscii(c) || c == ' ' ? $"{c}" : $"\\{c}").Append(c is '@' or '#' or ':' or '.' ? "\u200B" : "");
        }

        return quoted.ToString();
    }

    /// <summary>As lines to copy: a fence that is longer than any run of backticks in them.</summary>
    public static string Block(string text)
    {
        var lines = Shortened(text).TrimEnd('\n');
        var fence = new string('`', Math.Max(3, LongestRun(lines) + 1));
        return $"{fence}text\n{lines}\n{fence}\n";
    }

    private static string Shortened(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
