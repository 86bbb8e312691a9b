namespace SocialHub.Model;

/// <summary>A subject of concern (分野) that documents are gathered under.</summary>
public sealed record Topic(Slug Id, string Name, string Description)
{
    public Route Route => Route.Page("topics", Id.Value);
}
