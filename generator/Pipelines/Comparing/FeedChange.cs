using System.Xml.Linq;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>An entry that the feed of the whole site (RFC 4287) newly tells to those who follow it.</summary>
/// <param name="Title">Plain text, as an author wrote it.</param>
/// <param name="Id">Its address, which never changes.</param>
public sealed record FeedChange(string Title, string Id)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Newest first. An entry that only came back because another is gone is not told again: it was published before.</summary>
    internal static IEnumerable<FeedChange> Between(SiteState before, SiteState after)
    {
        var old = EntriesOf(before).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return EntriesOf(after).Where(e => !old.Contains(e.Id) && !before.Pages.Any(p => before.Site.Links.Absolute(p.Route) == e.Id));
    }

    private static IEnumerable<FeedChange> EntriesOf(SiteState state) =>
        state.Files.GetValueOrDefault(Route.File("feed.xml").OutputPath) is { } feed
            ? XDocument.Parse(feed.Text).Root!.Elements(Atom + "entry").Select(e => new FeedChange(e.Element(Atom + "title")!.Value, e.Element(Atom + "id")!.Value))
            : [];
}
