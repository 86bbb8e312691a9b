using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Resolves the topics that documents name.</summary>
internal static class TopicsOf
{
    public static ImmutableArray<Topic> Document(Document document, Site site)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>(document.Topics.Length);
        foreach (var written in document.Topics)
        {
            if (site.FindTopic(written.Value) is { } topic && !topics.Contains(topic))
            {
                topics.Add(topic);
            }
        }

        return topics.DrainToImmutable();
    }

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
