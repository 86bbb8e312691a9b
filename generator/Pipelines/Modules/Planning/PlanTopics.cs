using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of topics and a page for each.</summary>
internal static class PlanTopics
{
    public static IEnumerable<Page> Plan(Site site)
    {
        var pages = site.Topics.Select(t => PageOf(t, site)).ToArray();
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

    private static TopicPage PageOf(Topic topic, Site site)
    {
        var documents = site.Documents.Where(d => TopicsOf.Document(d, site).Contains(topic)).ToArray();
        return new TopicPage
        {
            Route = topic.Route,
            Title = topic.Name,
            Description = topic.Description,
            Breadcrumbs = [Crumbs.Home, Crumbs.Topics],
            Topic = topic,
            Roadmaps = [.. documents.OfType<Roadmap>()],
            Entries = EntryOrder.NewestFirst(documents.Where(d => d is not Roadmap)),
        };
    }
}
