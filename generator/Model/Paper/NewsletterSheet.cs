namespace SocialHub.Model;

/// <summary>A page of a newsletter with the articles and sessions on it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Items">From top to bottom.</param>
public sealed record NewsletterSheet(int Number, ImmutableArray<NewsletterItem> Items);
