using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of topics and a page for each.</summary>
internal static class PlanTopics
{
    public static IEnumerable<Page> Plan(Site site)
    {
        var documents = site.Documents
            .SelectMany(d => TopicsOf.Document(d, site).Select(t => (t.Id, Document: d)))
            .ToLookup(d => d.Id, d => d.Document);
        var pages = site.Topics.Select(t => PageOf(t, documents[t.Id], site)).ToArray();
        return [Index(site, pages), .. pages];
    }

    private static TopicIndexPage Index(Site site, IEnumerable<TopicPage> pages) => new()
    {
        Route = Crumbs.Topics.Route,
        Title = "分野",
        Description = $"{site.Settings.Name}が取り組む分野の一覧です。",
        Breadcrumbs = [Crumbs.Home],
        Topics = [.. pages.Select(p => new TopicCount(p.Topic, p.Roadmaps.Length + p.Entries.Length))],
    };

    private static TopicPage PageOf(Topic topic, IEnumerable<Document> documents, Site site) => new()
    {
        Route = topic.Route,
        Title = topic.Name,
        Description = topic.Description,
        Breadcrumbs = [Crumbs.Home, Crumbs.Topics],
        Topic = topic,
        Roadmaps = [.. documents.OfType<Roadmap>()],
        Entries = EntryOrder.NewestFirst(site, documents.Where(d => d is not Roadmap)),
    };
}
