namespace SocialHub.Pipelines;

/// <summary>Where a word stands in an entry; the smaller, the more the entry is about the word. Results are ordered by it.</summary>
internal enum SearchLevel
{
    /// <summary>In the name of a section: who asks for 研修 means all of them.</summary>
    Section,

    /// <summary>In the name of a roadmap, a topic or a person.</summary>
    Name,

    /// <summary>In another title, which may only mention it.</summary>
    Title,

    /// <summary>In a heading, or as a topic.</summary>
    Heading,

    /// <summary>Elsewhere.</summary>
    Text,
}
