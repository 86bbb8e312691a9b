using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A subject of concern (分野) that documents are gathered under.</summary>
public sealed record Topic(Slug Id, string Name, string Description)
{
    /// <summary>Where it is declared, or null where no file holds it.</summary>
    public SourceSpan? Source { get; init; }

    public Route Route => Route.Page("topics", Id.Value);
}
