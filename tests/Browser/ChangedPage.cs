namespace SocialHub.Tests.Browser;

/// <summary>A page that a change of the content touches, as <c>compare --format json</c> tells it.</summary>
/// <param name="Kind"><c>changed</c>, <c>added</c>, <c>gone</c> or <c>moved</c>.</param>
/// <param name="Depth"><c>text</c>, <c>markup</c>, or <c>frame</c> where only what stands around the main part is another.</param>
/// <param name="Title">Plain text, as an author wrote it.</param>
/// <param name="Address">Where it is, or was.</param>
/// <param name="MovedFrom">Where a moved page was.</param>
/// <param name="Source">Its content file, or null.</param>
public sealed record ChangedPage(string Kind, string Depth, string Title, string Address, string? MovedFrom, string? Source)
{
    /// <summary>Its address in the site before, or null for a new one.</summary>
    public string? Before => Kind == "added" ? null : MovedFrom ?? Address;

    /// <summary>Its address in the site after, or null for one that is gone.</summary>
    public string? After => Kind == "gone" ? null : Address;
}
