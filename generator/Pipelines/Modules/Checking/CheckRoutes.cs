using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that each address belongs to one page, and that the header, the footer and redirects lead to pages.</summary>
public sealed class CheckRoutes : IModule<Page, Page>
{
    private readonly SiteParts _parts;

    public CheckRoutes(SiteParts parts) => _parts = parts;

    public ImmutableArray<Page> Run(ImmutableArray<Page> input, BuildContext context)
    {
        var routes = new Dictionary<Route, SourceSpan>();
        foreach (var page in input)
        {
            Claim(page.Route, page.Source ?? SourceSpan.StartOf("site.yaml"), routes, context.Diagnostics);
        }

        CheckTargets(routes, context.Diagnostics);
        return input;
    }

    private static void Claim(
        Route route, SourceSpan source, Dictionary<Route, SourceSpan> routes, DiagnosticBag diagnostics)
    {
        if (!routes.TryAdd(route, source))
        {
            // Of two claims the later file is told; a page that we plan ourselves always keeps its address.
            var (first, second) = routes[route] < source || source.File == "site.yaml" ? (routes[route], source) : (source, routes[route]);
            (first, second) = second.File == "site.yaml" ? (second, first) : (first, second);
            diagnostics.Add(FileDiagnostics.RouteDuplicated(second, route.Path, first));
        }
    }

    private void CheckTargets(Dictionary<Route, SourceSpan> routes, DiagnosticBag diagnostics)
    {
        var known = routes.Keys.Select(r => r.Path);
        var settings = _parts.Settings;
        foreach (var link in settings.Navigation.Concat(settings.FooterNavigation).Where(l => IsMissing(l.Route.Value, routes)))
        {
            var path = link.Route.As(link.Route.Value.Path);
            diagnostics.Add(RegisterDiagnostics.NavigationBroken(path, NearestName.Find(path.Value, known)));
        }

        var pages = known.Except(_parts.Redirects.Select(r => r.From.Value.Path));
        var leads = _parts.Redirects.DistinctBy(r => r.From.Value).ToDictionary(r => r.From.Value, r => r.To.Value);
        foreach (var redirect in _parts.Redirects.Where(r => IsMissing(r.To.Value, routes) || GoesRound(r.From.Value, leads)))
        {
            var path = redirect.To.As(redirect.To.Value.Path);
            diagnostics.Add(RegisterDiagnostics.RedirectBroken(path, NearestName.Find(path.Value, pages)));
        }

        if (settings.ContactUrl is { } contact && Route.TryFrom(contact, out var route) && IsMissing(route, routes))
        {
            var place = new Located<string>(contact, SourceSpan.StartOf("site.yaml"));
            diagnostics.Add(RegisterDiagnostics.NavigationBroken(place, NearestName.Find(contact, known)));
        }
    }

    // Redirects that lead from one to the next never get to a page when they come back to where they were.
    private static bool GoesRound(Route from, Dictionary<Route, Route> leads)
    {
        var seen = new HashSet<Route>();
        for (var next = from; leads.TryGetValue(next, out var to); next = to)
        {
            if (!seen.Add(next))
            {
                return true;
            }
        }

        return false;
    }

    // A page whose file exists but could not be bound was reported already; that it "does not exist" would be untrue.
    private bool IsMissing(Route route, Dictionary<Route, SourceSpan> routes)
    {
        var name = route.Path.TrimEnd('/').Split('/')[^1];
        return !routes.ContainsKey(route) && !_parts.Paths.Any(p => p.EndsWith($"/{name}.md", StringComparison.Ordinal) ||
            p.EndsWith($"/{name}/roadmap.md", StringComparison.Ordinal));
    }
}
