using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Resolves the topics that documents name.</summary>
internal static class TopicsOf
{
    public static ImmutableArray<Topic> Document(Document document, Site site) =>
        [.. document.Topics.Select(t => site.FindTopic(t.Value)).OfType<Topic>().Distinct()];

    public static bool Share(Document one, Document other, Site site)
    {
        foreach (var topic in one.Topics)
        {
            foreach (var its in other.Topics)
            {
                if (site.FindTopic(topic.Value) is { } found && found == site.FindTopic(its.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
