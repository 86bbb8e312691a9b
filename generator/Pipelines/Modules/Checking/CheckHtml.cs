using System.Collections.Concurrent;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The last look, at the HTML that was made: links and anchors, ids, headings, landmarks, texts of pictures (WCAG 2.2 1.1.1, 1.3.1, 2.4.1, 4.1.2).</summary>
/// <param name="pages">What was planned: tells which file a page was made from.</param>
/// <param name="links">For the base path.</param>
/// <param name="others">Paths of the files that are no pages.</param>
public sealed class CheckHtml(ImmutableArray<Page> pages, SiteLinks links, ImmutableArray<OutputFile> others)
    : IModule<FinishedPage, FinishedPage>
{
    private readonly HashSet<string> _others = [.. others.Select(o => o.Path)];

    // Most pages link to the same ones; null where an address is none of ours.
    private readonly ConcurrentDictionary<string, string?> _paths = new(StringComparer.Ordinal);

    public ImmutableArray<FinishedPage> Run(ImmutableArray<FinishedPage> input, BuildContext context)
    {
        var byPath = input.Select(p => p.Facts).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var sources = pages.GroupBy(p => p.Route.OutputPath).ToDictionary(g => g.Key, g => g.First().Source, StringComparer.Ordinal);
        Parallel.ForEach(input, new ParallelOptions { CancellationToken = context.Cancellation }, page =>
        {
            var source = sources.GetValueOrDefault(page.Facts.Path) ?? SourceSpan.StartOf("site.yaml");
            foreach (var problem in page.Facts.Problems(source).Concat(LinkProblems(page.Facts, source, byPath)))
            {
                context.Diagnostics.Add(problem);
            }
        });
        return input;
    }

    private IEnumerable<Diagnostic> LinkProblems(HtmlFacts page, SourceSpan source, Dictionary<string, HtmlFacts> byPath)
    {
        Dictionary<string, SourceSpan>? places = null;
        foreach (var address in page.Addresses)
        {
            if (PathOf(address, page.Path) is not { } path)
            {
                continue;
            }

            var target = byPath.GetValueOrDefault(path);
            if (target is null && !_others.Contains(path))
            {
                var known = byPath.Keys.Select(k => Route.FromOutputPath(k).Path);
                yield return LinkDiagnostics.PageMissing((places ??= PlacesIn(source)).GetValueOrDefault(address, source), address, NearestName.Find(address.Split('#')[0], known));
            }
            else if (target is not null && AnchorOf(address) is { Length: > 0 } anchor && !target.HasId(anchor))
            {
                yield return LinkDiagnostics.AnchorMissing((places ??= PlacesIn(source)).GetValueOrDefault(address, source), address, NearestName.Find(anchor, target.Ids));
            }
        }
    }

    // Where the author wrote each link first, when they did; else it is the document's, else that of the settings.
    private Dictionary<string, SourceSpan> PlacesIn(SourceSpan source)
    {
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var bodies = PageDocument.Of(pages.FirstOrDefault(p => p.Source == source)) is { } document ? DocumentBodies.Of(document) : [];
        foreach (var link in bodies.SelectMany(b => b.Links))
        {
            if (links.Resolve(link.Target) is { } address)
            {
                places.TryAdd(address, link.Target.Span);
            }
        }

        return places;
    }

    private string? PathOf(string address, string page)
    {
        if (address[0] == '#')
        {
            return page;
        }

        return _paths.GetOrAdd(address, PathOf);
    }

    private string? PathOf(string address)
    {
        var path = address.Split('#')[0];
        var basePath = links.Href(Route.Home);
        return path.StartsWith(basePath, StringComparison.Ordinal) && Route.TryFrom("/" + path[basePath.Length..], out var route)
            ? route.OutputPath
            : null;
    }

    private static string AnchorOf(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? Uri.UnescapeDataString(address[(hash + 1)..]) : "";
}
