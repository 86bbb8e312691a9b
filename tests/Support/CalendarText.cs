using System.Text;
using System.Text.RegularExpressions;

namespace SocialHub.Tests;

/// <summary>Reads calendar files line by line, as strictly as RFC 5545 §3.1 and §3.3.11 are written.</summary>
public static partial class CalendarText
{
    /// <summary>What is wrong with the lines of a file; empty when nothing is.</summary>
    public static IEnumerable<string> FaultsIn(ReadOnlySpan<byte> file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var faults = new List<string>();
        if (!text.EndsWith("\r\n", StringComparison.Ordinal) || text.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']) >= 0)
        {
            faults.Add("A line does not end with CRLF.");
        }

        // Each line by its bytes: one that ends within a character has no text of its own.
        foreach (var line in Split(file.ToArray()))
        {
            if (line.Length > 75)
            {
                faults.Add($"A line has {line.Length} octets.");
            }

            if (Encoding.UTF8.GetString(line).Contains('\uFFFD', StringComparison.Ordinal) && !text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                faults.Add("A line ends within a character.");
            }
        }

        faults.AddRange(Lines(text).Where(l => !ContentLine().IsMatch(l)).Select(l => $"Not a content line: {l}"));
        return faults;
    }

    /// <summary>The unfolded lines.</summary>
    public static string[] Lines(string text) => text
        .Replace("\r\n ", "", StringComparison.Ordinal)
        .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text that an escaped value stands for.</summary>
    /// <exception cref="FormatException">The value is not escaped as it must be.</exception>
    public static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] switch
            {
                ',' or ';' => throw new FormatException($"'{value[i]}' without a backslash."),
                '\\' => value.ElementAtOrDefault(++i) switch
                {
                    'n' or 'N' => '\n',
                    '\\' or ',' or ';' => value[i],
                    var other => throw new FormatException($"'\\{other}' means nothing."),
                },
                var c when char.IsControl(c) && c != '\t' => throw new FormatException("A control character."),
                var c => c,
            });
        }

        return text.ToString();
    }

    private static IEnumerable<byte[]> Split(byte[] file)
    {
        var start = 0;
        for (var i = 0; i + 1 < file.Length; i++)
        {
            if (file[i] == '\r' && file[i + 1] == '\n')
            {
                yield return file[start..i];
                start = i + 2;
            }
        }
    }

    [GeneratedRegex("^[A-Z-]+(;[A-Z-]+=[A-Za-z0-9/-]+)*:([^\\p{Cc}]|\\t)*$")]
    private static partial Regex ContentLine();
}
