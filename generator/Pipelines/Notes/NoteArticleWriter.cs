using System.Collections.Frozen;
using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes one article of note as content.</summary>
/// <param name="article">Of note.</param>
/// <param name="pictures">Of the archive, by file name.</param>
/// <param name="links">From addresses of note to files of the content.</param>
/// <param name="site">For the people who may be named.</param>
internal sealed class NoteArticleWriter(
    NoteArticle article, FrozenDictionary<string, ReadOnlyMemory<byte>> pictures, Dictionary<string, string> links, Site site)
{
    private const int LongestSummary = 90;

    private readonly List<string> _notices = [];
    private readonly Dictionary<string, ContentFile> _pictures = new(StringComparer.Ordinal);

    public (ImportedArticle Article, IEnumerable<ContentFile> Pictures) Write()
    {
        var body = new MarkdownOfHtml(new TextStyle(PictureOf, AddressOf, Tell)).Write(article.Html);
        var text = new StringBuilder("---\n");
        Append(text, ArticleSchema.Title, article.Title);
        Append(text, ArticleSchema.Date, JapaneseDate.Full(article.Day));
        Append(text, ArticleSchema.Summary, SummaryOf(body));
        if (AuthorOf() is { } author)
        {
            Append(text, ArticleSchema.Authors, author);
        }

        if (article.Address is { } address)
        {
            Append(text, ArticleSchema.Original, address);
        }

        text.Append("---\n\n").Append(body).Append('\n');
        var file = new ContentFile(ImportNote.PathOf(article), Encoding.UTF8.GetBytes(text.ToString()));
        return (new ImportedArticle(file, article.Address, site.Settings.BaseUrl + Route.Page("articles", article.FileName).Path, [.. _notices]), _pictures.Values);
    }

    private static void Append(StringBuilder text, Field field, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"{field.JapaneseName}: {YamlScalar.Of(value)}\n");

    private void Tell(string notice)
    {
        if (!_notices.Contains(notice))
        {
            _notices.Add(notice);
        }
    }

    // The first words of the text, whole sentences where one ends in time.
    private string SummaryOf(string body)
    {
        var quiet = new Diagnostics.DiagnosticBag();
        var paragraphs = string.Join("\n\n", body.Split("\n\n").Where(b => b.FirstOrDefault() is not ('#' or '!')));
        var text = StrangerText.OneLine(MarkdownText.Parse(new TextBlock(paragraphs, 1), "note.md", quiet).PlainText);
        if (text.Length == 0)
        {
            return article.Title;
        }

        var start = text.Length <= LongestSummary ? text : text[..LongestSummary];
        var end = start.LastIndexOf('。');
        return end > 0 ? start[..(end + 1)] : text.Length <= LongestSummary ? text : start + "…";
    }

    // The account is mostly the hub's own; a person is named only where people.yaml says that they agreed.
    private string? AuthorOf()
    {
        if (site.People.FirstOrDefault(p => p.IsCalled(article.Author)) is { MayBeNamed: true } person)
        {
            return person.Name;
        }

        if (article.Author.Length > 0 && article.Author != site.Settings.Name)
        {
            Tell("書いた人の名前は、people.yaml にないので書いていません。本人が承知していれば、people.yaml に足してから「執筆者」に書いてください。");
        }

        return null;
    }

    private string? AddressOf(string written)
    {
        if (!Uri.TryCreate(written.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http" or "mailto"))
        {
            if (written.Length > 0)
            {
                Tell("行き先の分からないリンクは、文字だけにしました。");
            }

            return null;
        }

        var address = uri.GetLeftPart(UriPartial.Path);
        var shown = links.GetValueOrDefault(address) ?? uri.AbsoluteUri;
        return shown.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
    }

    private string PictureOf(HtmlPicture picture)
    {
        var name = picture.Source.Split('?', '#')[0].Split('/')[^1];
        if (!pictures.TryGetValue(name, out var bytes) || ImageFormat.Of(bytes.Span) is not { IsAnimated: false } format || CleanImage.Clean(bytes.Span) is not { } clean)
        {
            Tell("写せない画像があります（書き出しに入っていないか、JPEG、PNG、WebPではありません）。");
            return "";
        }

        if (!_pictures.TryGetValue(name, out var file))
        {
            var number = _pictures.Count + 1;
            var ending = format.Name == ImageFormat.Jpeg ? "jpg" : format.Name.ToLowerInvariant();
            file = new ContentFile(string.Create(CultureInfo.InvariantCulture, $"images/note/{article.FileName}-{number}.{ending}"), clean);
            _pictures[name] = file;
        }

        return $"![{DescriptionOf(picture)}](../{file.Path}{(picture.Below.Length == 0 ? "" : $" \"{MarkdownEscape.Of(picture.Below).Replace("\"", "”", StringComparison.Ordinal)}\"")})";
    }

    // note asks nobody what a picture shows. Saying so is honest; a made-up description would not be.
    private string DescriptionOf(HtmlPicture picture)
    {
        if (picture.Description.Length > 0)
        {
            return MarkdownEscape.Of(picture.Description);
        }

        Tell("画像の説明がありません。「説明はまだありません」のところに、何が写っているかを書いてください。");
        var caption = PictureCaption.Of(picture.Below).Text;
        return MarkdownEscape.Of(caption.Length > 0 ? $"{caption}（説明はまだありません）" : "画像（説明はまだありません）");
    }
}
