using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Resolves the topics that documents name.</summary>
internal static class TopicsOf
{
    public static ImmutableArray<Topic> Document(Document document, Site site) =>
        [.. document.Topics.Select(t => site.FindTopic(t.Value)).OfType<Topic>().Distinct()];

    public static bool Share(Document one, Document other, Site site) =>
        Document(one, site).Intersect(Document(other, site)).Any();
}
