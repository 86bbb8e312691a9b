using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Makes what an author wrote one line, which cannot begin another or steer a terminal.</summary>
internal static class OneLine
{
    /// <summary>Control characters, ends of lines and marks that turn the direction of text become a space or nothing.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = char.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => line.Append(' '),
                UnicodeCategory.Format when c != '\u200D' => line,
                _ => line.Append(c),
            };
        }

        return line.ToString().Trim();
    }
}
