using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Writes content lines of iCalendar (RFC 5545 §3.1): folded, with CRLF, values escaped.</summary>
internal sealed class CalendarLines
{
    /// <summary>Octets of a line without its end.</summary>
    private const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value is written as it stands: a day, a number, an address.</summary>
    public void Add(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A line whose value is text; what has a meaning in iCalendar is escaped (§3.3.11).</summary>
    public void AddText(string name, string text) => Add(name, Escape(text));

    public override string ToString() => _text.ToString();

    /// <summary><c>\</c>, <c>;</c>, <c>,</c> and line ends become two characters; other control characters may not stand in text and go.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(c) && c != '\t' => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // By whole characters: a line that ends within one is no UTF-8, and some calendars then show the rest as rubbish.
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
