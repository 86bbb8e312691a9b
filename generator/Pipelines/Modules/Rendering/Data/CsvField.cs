using System.Buffers;

namespace SocialHub.Pipelines;

/// <summary>One field of a CSV line (RFC 4180).</summary>
internal static class CsvField
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // Excel in Japanese takes the full-width signs for formulas too (OWASP, CSV Injection).
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>Quoted where needed; what a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static string Of(string text)
    {
        var safe = text.Length > 0 && FormulaSigns.Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Special) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
