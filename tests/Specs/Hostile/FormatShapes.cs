using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>
/// The shape of a file in its own format, without what authors wrote: the kinds of its elements, attributes, properties and addresses. A text
/// that breaks out of its place adds to the shape of the file, or makes it unreadable.
/// </summary>
internal static class FormatShapes
{
    // What a spreadsheet takes for a formula (OWASP, CSV Injection); Excel in Japanese takes the full-width signs too.
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };
    private static readonly JsonDocumentOptions NoDuplicates = new() { AllowDuplicateProperties = false };
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The shapes of a file; one that begins with <c>!</c> is a fault wherever it is found.</summary>
    public static IEnumerable<string> Of(OutputFile file)
    {
        var kind = Path.GetExtension(file.Path);
        try
        {
            return [.. ShapesOf(file, kind).Distinct().Select(s => s.StartsWith('!') ? $"{s} ({file.Path})" : $"{kind} {s}")];
        }
        catch (Exception problem) when (problem is XmlException or JsonException or DecoderFallbackException or InvalidDataException)
        {
            return [$"!unreadable: {problem.Message} ({file.Path})"];
        }
    }

    private static IEnumerable<string> ShapesOf(OutputFile file, string kind) => kind switch
    {
        ".html" => HtmlShapes.Of(Utf8.GetString(file.Bytes.Span)),
        ".xml" or ".svg" => OfXml(new MemoryStream(file.Bytes.ToArray())),
        ".json" => OfJson(file),
        ".ics" => OfCalendar(file),
        ".csv" => OfTable(Utf8.GetString(file.Bytes.Span)),
        ".docx" => OfWord(file),
        ".js" or ".txt" => [Utf8.GetString(file.Bytes.Span)],
        ".png" or ".jpg" or ".webp" or ".nojekyll" => [],
        _ => ["!a format that nobody looks at"],
    };

    private static List<string> OfXml(Stream stream)
    {
        using var xml = XmlReader.Create(stream, Strict);
        var shapes = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.ProcessingInstruction or XmlNodeType.Comment or XmlNodeType.CDATA)
            {
                shapes.Add(xml.NodeType + " " + xml.Name);
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                shapes.Add(xml.Name);
                for (var isThere = xml.MoveToFirstAttribute(); isThere; isThere = xml.MoveToNextAttribute())
                {
                    shapes.Add($"@{xml.Name}");
                }
            }
        }

        return shapes;
    }

    // The index of the search has parts of texts as names, cut where JavaScript cuts them: also within a pair of surrogates.
    private static IEnumerable<string> OfJson(OutputFile file)
    {
        var isIndex = file.Path.StartsWith("search/", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(file.Bytes, isIndex ? default : NoDuplicates);
        return isIndex ? [] : [.. NamesIn(json.RootElement)];
    }

    private static IEnumerable<string> NamesIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => NamesIn(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    private static IEnumerable<string> OfCalendar(OutputFile file) =>
    [
        .. CalendarText.FaultsIn(file.Bytes.Span).Select(f => $"!{f}"),
        .. CalendarText.Lines(Utf8.GetString(file.Bytes.Span)).Select(l => l[..l.IndexOfAny([':', ';'])]),
    ];

    private static IEnumerable<string> OfTable(string text)
    {
        var rows = CsvRows.Of(text.TrimStart('\uFEFF'));
        return
        [
            .. rows.Where(r => r.Length != rows[0].Length).Select(r => $"!a row of {r.Length} fields: {r[0]}"),
            .. rows.SelectMany(r => r).Where(f => f.Length > 0 && FormulaSigns.Contains(f[0], StringComparison.Ordinal)).Select(f => $"!formula {f}"),
        ];
    }

    private static IEnumerable<string> OfWord(OutputFile file)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        return [.. zip.Entries.SelectMany(e => OfXml(e.Open()).Append(e.FullName))];
    }
}
