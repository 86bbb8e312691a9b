namespace SocialHub.Model;

/// <summary>A topic and how many published documents name it.</summary>
public sealed record TopicCount(Topic Topic, int Count);
