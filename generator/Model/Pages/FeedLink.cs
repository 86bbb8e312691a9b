namespace SocialHub.Model;

/// <summary>A feed that a page offers besides the site's own.</summary>
/// <param name="Route">Of the Atom file.</param>
/// <param name="Title">What feed readers call it.</param>
public sealed record FeedLink(Route Route, string Title);
