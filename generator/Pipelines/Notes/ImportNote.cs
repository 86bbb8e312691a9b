using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes articles of an archive of note. Pure; doing it again makes nothing new.</summary>
/// <param name="content">Is read only.</param>
/// <param name="plan">Gives the site of a content, and what is wrong with it.</param>
public sealed class ImportNote(IFileStore content, Func<IFileStore, (Site Site, IReadOnlyList<Diagnostic> Diagnostics)> plan)
{
    private const string Folder = "articles";

    public NoteImport Make(NoteArchive archive)
    {
        var site = plan(content).Site;
        var paths = content.List().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = site.Articles.Select(a => a.OriginalUrl).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var published = archive.Articles.Where(a => a.IsPublished).DistinctBy(a => a.FileName).ToArray();
        var fresh = published.Where(a => !paths.Contains(PathOf(a)) && !(a.Address is { } address && known.Contains(address))).ToArray();
        var links = LinksOf(site, fresh);
        var made = fresh.Select(a => new NoteArticleWriter(a, archive.Pictures, links, site).Write()).ToArray();
        var files = Mended([.. made.Select(m => m.Article.File)]);
        return new NoteImport(
            [.. made.Zip(files, (m, file) => m.Article with { File = file })],
            [.. made.SelectMany(m => m.Pictures)],
            published.Length - fresh.Length,
            archive.Articles.Count(a => !a.IsPublished));
    }

    internal static string PathOf(NoteArticle article) => $"{Folder}/{article.FileName}.md";

    // A link from one article of the account to another stays within the site.
    private static Dictionary<string, string> LinksOf(Site site, IEnumerable<NoteArticle> fresh) =>
        site.Articles.Where(a => a.OriginalUrl is not null).Select(a => (Address: a.OriginalUrl!, File: a.Source.File))
            .Concat(fresh.Where(a => a.Address is not null).Select(a => (Address: a.Address!, File: PathOf(a))))
            .DistinctBy(l => l.Address)
            .ToDictionary(l => l.Address, l => Path.GetRelativePath($"/{Folder}", "/" + l.File).Replace('\\', '/'), StringComparer.Ordinal);

    // Slips that can only have been meant in one way ("・" for a list, wide marks) are mended as check --fix does.
    private IEnumerable<ContentFile> Mended(ImmutableArray<ContentFile> files)
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var store = files.Aggregate(content, (all, file) => new ContentWithFile(all, file));
        var mended = SafeMends.Make(store, s => plan(s).Diagnostics.Where(d => paths.Contains(d.Span.File))).ToDictionary(m => m.File.Path, m => m.File);
        return files.Select(f => mended.GetValueOrDefault(f.Path, f));
    }
}
