namespace SocialHub.Tests;

/// <summary>Reads CSV as RFC 4180 has it; what it does not have is refused.</summary>
internal static class CsvRows
{
    /// <exception cref="InvalidDataException">A quotation mark where none may stand, or one that is not closed.</exception>
    public static List<string[]> Of(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var (field, end) = FieldAt(text, at);
            row.Add(field);
            at = end + 1;
            if (end >= text.Length || text[end] != ',')
            {
                at = text.AsSpan(Math.Min(end, text.Length)).StartsWith("\r\n") ? end + 2 : at;
                rows.Add([.. row]);
                row.Clear();
            }
        }

        return rows;
    }

    private static (string Field, int End) FieldAt(string text, int start)
    {
        if (start < text.Length && text[start] == '"')
        {
            return QuotedAt(text, start + 1);
        }

        var end = text.IndexOfAny([',', '\r', '\n'], start);
        end = end < 0 ? text.Length : end;
        return text.IndexOf('"', start, end - start) < 0
            ? (text[start..end], end)
            : throw new InvalidDataException($"A quotation mark within a field: {text[start..end]}");
    }

    private static (string Field, int End) QuotedAt(string text, int start)
    {
        for (var at = text.IndexOf('"', start); at >= 0; at = text.IndexOf('"', at + 2))
        {
            if (at + 1 == text.Length || text[at + 1] != '"')
            {
                return at + 1 == text.Length || text[at + 1] is ',' or '\r' or '\n'
                    ? (text[start..at].Replace("\"\"", "\"", StringComparison.Ordinal), at + 1)
                    : throw new InvalidDataException($"Something behind a closing quotation mark: {text[start..(at + 2)]}");
            }
        }

        throw new InvalidDataException("A quotation mark is not closed.");
    }
}
