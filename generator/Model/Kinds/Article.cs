using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>An article (記事): news, a report, an interview, a call for volunteers.</summary>
public sealed record Article : Document
{
    public required DateOnly PublishedOn { get; init; }

    /// <summary>When it was last truly changed, or null.</summary>
    public DateOnly? UpdatedOn { get; init; }

    public ArticleKind Kind { get; init; } = ArticleKind.News;

    /// <summary>Ids or names of people; empty means the hub itself.</summary>
    public ImmutableArray<Located<string>> Authors { get; init; } = [];

    /// <summary>Where it first appeared (https), or null.</summary>
    public string? OriginalUrl { get; init; }

    public override DateOnly? Date => PublishedOn;

    public override string KindName => Kind.ToName();

    public override Route Route => Route.Page("articles", Slug.Value);
}
