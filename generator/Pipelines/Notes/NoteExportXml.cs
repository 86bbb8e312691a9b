using System.Xml;
using System.Xml.Linq;

namespace SocialHub.Pipelines;

/// <summary>Reads WXR (WordPress eXtended RSS 1.2) as note writes it.</summary>
internal static class NoteExportXml
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";

    // A document type could load files of this machine, or grow without end.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static ImmutableArray<NoteArticle> Read(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            var channel = XDocument.Load(reader).Root?.Element("channel") ?? throw new InvalidDataException("noteの書き出し（WXR）ではありません。");
            return [.. channel.Elements("item").Where(IsArticle).Select(ArticleOf)];
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"記事のファイルの{e.LineNumber}行目が、XMLとして読めません。", e);
        }
    }

    // The version of the format is part of the namespace's name (…/export/1.2/), so it is left aside.
    private static string? Wp(XElement item, string name) =>
        item.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Name.NamespaceName.StartsWith("http://wordpress.org/export/", StringComparison.Ordinal))?.Value.Trim();

    private static bool IsArticle(XElement item) => Wp(item, "post_type") is null or "post";

    private static NoteArticle ArticleOf(XElement item)
    {
        var title = Single(item.Element("title")?.Value);
        return new NoteArticle(
            title.Length == 0 ? "（題名なし）" : title,
            AddressOf(item.Element("link")?.Value.Trim()),
            Single(item.Element(Creator + "creator")?.Value),
            DayOf(item) ?? throw new InvalidDataException($"記事「{title}」の日付が読めません。"),
            Wp(item, "status") is null or "publish",
            item.Element(Content + "encoded")?.Value ?? "");
    }

    private static string? AddressOf(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri.GetLeftPart(UriPartial.Path) : null;

    // post_date is the day in the writer's own time; pubDate states its zone.
    private static DateOnly? DayOf(XElement item) =>
        DateTime.TryParseExact(Wp(item, "post_date"), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? DateOnly.FromDateTime(local)
            : DateTimeOffset.TryParse(item.Element("pubDate")?.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var stated)
                ? DateOnly.FromDateTime(stated.DateTime)
                : null;

    private static string Single(string? text) => StrangerText.OneLine(StrangerText.Clean(text ?? ""));
}
