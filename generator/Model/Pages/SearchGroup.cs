namespace SocialHub.Model;

/// <summary>The titles of one section.</summary>
public sealed record SearchGroup(string Heading, ImmutableArray<Crumb> Pages);
