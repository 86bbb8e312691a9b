namespace SocialHub.Tests.Browser;

/// <summary>The pictures of one page.</summary>
/// <param name="Page">What changes.</param>
/// <param name="Before">The file name of the picture before, or null for a new page.</param>
/// <param name="After">The file name of the picture after, or null for a page that is gone.</param>
public sealed record PagePair(ChangedPage Page, string? Before, string? After);
