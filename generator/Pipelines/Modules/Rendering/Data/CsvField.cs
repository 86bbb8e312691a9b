using System.Buffers;

namespace SocialHub.Pipelines;

/// <summary>One field of a CSV line (RFC 4180).</summary>
internal static class CsvField
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Quoted where needed; what a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static string Of(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Special) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
