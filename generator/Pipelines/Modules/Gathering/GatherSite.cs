using System.Collections.Frozen;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes one site of all parts: leaves out what is not to be published today, and puts the rest in order.</summary>
public sealed class GatherSite : IModule<SiteParts, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<SiteParts> input, BuildContext context) =>
        [.. input.Select(parts => Gather(parts, context.Today))];

    private static GatheredSite Gather(SiteParts parts, DateOnly today)
    {
        var hidden = parts.Documents.OfType<Roadmap>().Where(r => r is { IsDraft: true, IsFrozen: false }).Select(r => r.Slug).ToArray();
        var isPublished = parts.Documents.ToLookup(d => IsPublished(d, today) && !(d is Roadmap r && hidden.Contains(r.Slug)));
        var published = isPublished[true].ToImmutableArray();
        var leftOut = isPublished[false].OrderBy(d => d.Source).ToImmutableArray();
        var routes = published.ToDictionary(d => d.Source.File, d => d.Route, StringComparer.Ordinal);
        var translations = GatherTranslations.From(parts, published);
        foreach (var translation in translations)
        {
            routes[translation.Translation.Source.File] = translation.Route;
        }

        foreach (var image in parts.Images)
        {
            routes[image.Path] = Route.From("/" + image.Path);
        }

        ImmutableArray<Roadmap> roadmaps = [.. published.OfType<Roadmap>().Where(r => !r.IsFrozen).OrderBy(r => r.Slug.Value, StringComparer.Ordinal)];
        ImmutableArray<Session> sessions = [.. ByDate(published.OfType<Session>())];
        var recruitments = GatherRecruitments.From(published.OfType<Recruitment>(), roadmaps);
        var histories = GatherHistories.From(roadmaps, published.OfType<Roadmap>().Where(r => r.IsFrozen), parts.Voices, sessions);
        var site = new Site
        {
            Settings = parts.Settings,
            Today = today,
            Roadmaps = roadmaps,
            Histories = [.. histories.Select(h => GatherRecruitments.Into(h, recruitments, today))],
            Sessions = sessions,
            Articles = [.. ByDate(published.OfType<Article>()).Reverse()],
            Trainings = [.. ByDate(published.OfType<Training>())],
            Years = [.. published.OfType<YearReport>().OrderByDescending(y => y.Year)],
            StandingPages = [.. published.OfType<StandingPage>().OrderBy(p => p.Slug.Value, StringComparer.Ordinal)],
            Topics = parts.Topics,
            People = parts.People,
            Organizations = parts.Organizations,
            Places = parts.Places,
            Products = parts.Products,
            Redirects = parts.Redirects,
            Removals = parts.Removals,
            Recruitments = recruitments,
            Newsletters = [.. published.OfType<Newsletter>().OrderByDescending(n => n.Number.Value).ThenBy(n => n.Slug.Value, StringComparer.Ordinal)],
            Contacts = parts.Contacts,
            Consultations = parts.Consultations,
            Applications = parts.Applications,
            ReuseRequests = parts.ReuseRequests,
            Translations = translations,
            Links = new SiteLinks(
                parts.Settings,
                routes.ToFrozenDictionary(StringComparer.Ordinal),
                parts.Images.ToFrozenDictionary(i => i.Path, StringComparer.Ordinal)),
        };
        site = site with { Figures = [.. site.Years.Select(y => YearFigures.Of(y, site))] };
        return new GatheredSite(site, leftOut, parts);
    }

    // A session of a day to come is an announcement; an article, a recruitment or a newsletter of a day to come waits. An edition that
    // was published stays so.
    private static bool IsPublished(Document document, DateOnly today) =>
        (!document.IsDraft || document is Roadmap { IsFrozen: true }) &&
        !(document is Article or Recruitment or Newsletter && document.Date > today);

    private static IOrderedEnumerable<T> ByDate<T>(IEnumerable<T> documents)
        where T : Document => documents.OrderBy(d => d.Date).ThenBy(d => d.Slug.Value, StringComparer.Ordinal);
}
