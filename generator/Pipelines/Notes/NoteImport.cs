using System.Text;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>What became of an archive of note.</summary>
/// <param name="Articles">The new articles.</param>
/// <param name="Pictures">Their pictures, without metadata.</param>
/// <param name="AlreadyThere">How many published articles the content has already.</param>
/// <param name="Drafts">How many were not published on note; they are left alone.</param>
public sealed record NoteImport(ImmutableArray<ImportedArticle> Articles, ImmutableArray<ContentFile> Pictures, int AlreadyThere, int Drafts)
{
    /// <summary>What was done, and what a person should look at, in Japanese; ends with a line end.</summary>
    public string Report()
    {
        var text = new StringBuilder(string.Create(
            CultureInfo.InvariantCulture, $"記事{Articles.Length}本と画像{Pictures.Length}枚を写しました。前からある記事{AlreadyThere}本と、下書き{Drafts}本は、そのままです。\n"));
        foreach (var article in Articles.Where(a => !a.Notices.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"{article.File.Path}\n");
            article.Notices.ToList().ForEach(n => text.Append(CultureInfo.InvariantCulture, $"  {n}\n"));
        }

        return text.ToString();
    }

    /// <summary>CSV (RFC 4180) of each article's address on note and on the site, for leading readers from there to here.</summary>
    public string AddressTable() => string.Concat(
        Articles.Where(a => a.Address is not null).Select(a => $"{CsvField.Of(a.Address!)},{CsvField.Of(a.NewAddress)}\r\n").Prepend("note,site\r\n"));
}
