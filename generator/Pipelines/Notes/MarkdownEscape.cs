using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Writes text so that Markdown reads it as that text and nothing else (CommonMark 0.31, 2.4: a backslash before any ASCII punctuation).</summary>
internal static class MarkdownEscape
{
    // Everywhere in a line. The wide marks of a reading (｜漢字《かんじ》) stay: note writes them as we do.
    private const string Marks = "\\`*_[]<>&|";

    // Where a line begins they make headings, lists, quotes and rules.
    private const string Openers = "#+-=~";

    /// <summary>Text within a line.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append(Marks.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}");
        }

        return escaped.ToString();
    }

    /// <summary>A whole line that is already written within.</summary>
    public static string LineStart(string line)
    {
        if (line.Length > 0 && Openers.Contains(line[0], StringComparison.Ordinal))
        {
            return $"\\{line}";
        }

        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? $"{line[..digits]}\\{line[digits..]}" : line;
    }
}
