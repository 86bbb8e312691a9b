using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The site, and what is not on it.</summary>
/// <param name="Site">What is published.</param>
/// <param name="LeftOut">Drafts, and articles, recruitments and newsletters of a day to come, by path.</param>
/// <param name="Parts">All that was read.</param>
public sealed record GatheredSite(Site Site, ImmutableArray<Document> LeftOut, SiteParts Parts);
