using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>What becomes of a file of the site that is no page of its own: data, a picture, a calendar, a frame for another site.</summary>
/// <param name="Kind">Added, gone or changed.</param>
/// <param name="Path">Below the site's own address.</param>
public sealed record FileChange(ChangeKind Kind, string Path)
{
    // Made of all pages together, so they change with each of them; and addresses of redirects are told as pages that moved.
    private static readonly string[] MadeOfPages = ["search/", "sitemap.xml"];

    /// <summary>By path.</summary>
    internal static IEnumerable<FileChange> Between(SiteState before, SiteState after)
    {
        var pages = before.Pages.Concat(after.Pages).Where(p => p.IsListed).Select(p => p.Route.OutputPath).ToHashSet(StringComparer.Ordinal);
        return before.Files.Keys.Union(after.Files.Keys)
            .Where(p => !pages.Contains(p) && !MadeOfPages.Any(m => p.StartsWith(m, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(p => Of(p, before.Files.GetValueOrDefault(p), after.Files.GetValueOrDefault(p))).OfType<FileChange>();
    }

    private static FileChange? Of(string path, OutputFile? old, OutputFile? now) => (old, now) switch
    {
        (null, _) => new FileChange(ChangeKind.Added, path),
        (_, null) => new FileChange(ChangeKind.Gone, path),
        _ when old.Bytes.Span.SequenceEqual(now.Bytes.Span) => null,
        _ => new FileChange(ChangeKind.Changed, path),
    };
}
