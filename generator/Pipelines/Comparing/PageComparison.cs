using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds what becomes of the pages that readers are led to: those that lead elsewhere, cards and frames for other sites are files.</summary>
internal sealed class PageComparison
{
    private readonly SiteState _before;
    private readonly SiteState _after;
    private readonly Dictionary<Route, Page> _old;
    private readonly Dictionary<Route, Page> _new;
    private readonly Dictionary<Route, Route> _moves;

    private PageComparison(SiteState before, SiteState after)
    {
        (_before, _after) = (before, after);
        (_old, _new) = (Listed(before), Listed(after));
        _moves = after.Pages.OfType<RedirectPage>()
            .Where(r => _old.ContainsKey(r.Route) && _new.ContainsKey(r.Target) && !_old.ContainsKey(r.Target))
            .DistinctBy(r => r.Target).ToDictionary(r => r.Target, r => r.Route);
    }

    /// <summary>Those that somebody wrote first, then by depth and address.</summary>
    public static ImmutableArray<PageChange> Between(SiteState before, SiteState after)
    {
        var comparison = new PageComparison(before, after);
        return
        [
            .. comparison.Changes()
                .OrderByDescending(c => c.IsWritten).ThenBy(c => c.Depth).ThenBy(c => c.Route.Path, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<Route, Page> Listed(SiteState state) =>
        state.Pages.Where(p => p.IsListed).DistinctBy(p => p.Route).ToDictionary(p => p.Route);

    private IEnumerable<PageChange> Changes()
    {
        foreach (var page in _new.Values)
        {
            if (_moves.TryGetValue(page.Route, out var from))
            {
                yield return Compared(page, _old[from], ChangeKind.Moved) with { MovedFrom = from };
            }
            else if (!_old.TryGetValue(page.Route, out var old))
            {
                yield return Of(page, ChangeKind.Added, PageDepth.Text);
            }
            else if (HtmlOf(_before, old) != HtmlOf(_after, page))
            {
                yield return Compared(page, old, ChangeKind.Changed);
            }
        }

        var moved = _moves.Values.ToHashSet();
        foreach (var page in _old.Values.Where(p => !_new.ContainsKey(p.Route) && !moved.Contains(p.Route)))
        {
            yield return Of(page, ChangeKind.Gone, PageDepth.Text);
        }
    }

    private PageChange Compared(Page page, Page old, ChangeKind kind)
    {
        var (was, stands) = (HtmlOf(_before, old), HtmlOf(_after, page));
        var (wasRead, isRead) = (TextsOf(was), TextsOf(stands));
        var depth = !wasRead.SequenceEqual(isRead) ? PageDepth.Text
            : PageText.MainOf(was).SequenceEqual(PageText.MainOf(stands)) ? PageDepth.Frame
            : PageDepth.Markup;
        return Of(page, kind, depth) with { Gone = [.. wasRead.Except(isRead)], Come = [.. isRead.Except(wasRead)] };
    }

    private PageChange Of(Page page, ChangeKind kind, PageDepth depth) => new()
    {
        Kind = kind,
        Depth = depth,
        Title = page.Title,
        Route = page.Route,
        Source = page.Source?.File,
        IsWritten = page.Source?.File is { } file && !IsSame(file),
    };

    private bool IsSame(string file) =>
        _before.Sources.TryGetValue(file, out var was) && _after.Sources.TryGetValue(file, out var stands) && was.Span.SequenceEqual(stands.Span);

    private static string HtmlOf(SiteState state, Page page) => state.Files[page.Route.OutputPath].Text;

    private static string[] TextsOf(string html) => [.. PageText.Of(html).Where(b => !b.IsDrawn).Select(b => b.Text)];
}
