using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Plans the pages in other languages, and tells each page in which languages it can be read.</summary>
internal static class PlanTranslations
{
    /// <param name="pages">All pages in the site's own language.</param>
    /// <param name="site">The site.</param>
    public static IEnumerable<Page> Into(IEnumerable<Page> pages, Site site)
    {
        var all = pages.Concat(site.Translations.Select(t => PageOf(t, site))).Concat(Homes(site)).ToArray();
        var languages = Groups(site).SelectMany(g => g.Select(l => (l.Route, Group: g))).ToDictionary(l => l.Route, l => l.Group);
        return all.Select(p => languages.TryGetValue(p.Route, out var group) ? p with { Languages = group } : p);
    }

    // A language without a single text has no first page: it would lead nowhere.
    private static IEnumerable<HubWords> Words(Site site) =>
        site.Settings.Words.Where(w => site.Translations.Any(t => t.Language == w.Language));

    private static IEnumerable<ImmutableArray<LanguageLink>> Groups(Site site)
    {
        var own = Language.OfTag(site.Settings.Language);
        if (Words(site).Any())
        {
            yield return [new(own, Route.Home), .. Words(site).Select(w => new LanguageLink(w.Language, w.Language.In(Route.Home)))];
        }

        foreach (var group in site.Translations.GroupBy(t => t.Original.Route))
        {
            yield return [new(own, group.Key), .. group.Select(t => new LanguageLink(t.Language, t.Route))];
        }
    }

    private static IEnumerable<LanguageHomePage> Homes(Site site) => Words(site).Select(words => new LanguageHomePage
    {
        Route = words.Language.In(Route.Home),
        Title = words.Headline,
        Description = words.Description,
        Language = words.Language,
        Source = words.Source,
        Documents = [.. site.Translations.Where(t => t.Language == words.Language).OrderBy(t => t is not TranslatedRoadmap)],
    });

    private static Page PageOf(TranslatedDocument document, Site site)
    {
        var translation = document.Translation;
        var home = new Crumb(InterfaceWords.Of(document.Language).Home, document.Language.In(Route.Home));
        Page page = document switch
        {
            TranslatedRoadmap roadmap => new TranslatedRoadmapPage
            {
                Route = document.Route,
                Title = translation.Title,
                Description = translation.Summary,
                Document = roadmap,
            },
            TranslatedText text => new TranslatedTextPage
            {
                Route = document.Route,
                Title = translation.Title,
                Description = translation.Summary,
                Document = text,
                Authors = text.Original is Article article
                    ? [.. article.Authors.Select(a => site.FindPerson(a.Value)).OfType<Person>()]
                    : [],
                Place = text.Original is Session { Place: { } place } ? site.FindPlace(place.Value) : null,
                IsUpcoming = text.Original is Session session && session.IsUpcoming(site.Today),
            },
            _ => throw new NotSupportedException($"No page for {document.GetType().Name}."),
        };
        return page with
        {
            Language = document.Language,
            Breadcrumbs = [home],
            Source = translation.Source,
            IsArticle = document.Original is Article,
        };
    }
}
