using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>One entry of a feed.</summary>
/// <param name="Id">An address that never changes (RFC 4287, 4.2.6).</param>
/// <param name="Title">Plain text.</param>
/// <param name="PublishedOn">When it first appeared.</param>
/// <param name="UpdatedOn">When it last truly changed.</param>
/// <param name="Address">Where it is read.</param>
/// <param name="Category">Its kind, in Japanese.</param>
/// <param name="Summary">May be empty.</param>
internal sealed record FeedEntry(
    string Id, string Title, DateOnly PublishedOn, DateOnly UpdatedOn, string Address, string Category, string Summary)
{
    /// <param name="document">With a date.</param>
    /// <param name="links">For addresses.</param>
    public static FeedEntry Of(Document document, SiteLinks links)
    {
        var (address, day) = (links.Absolute(document.Route), document.Date!.Value);
        return new FeedEntry(
            address, document.Title, day, (document as Article)?.UpdatedOn ?? day, address, document.KindName, document.Summary);
    }
}
