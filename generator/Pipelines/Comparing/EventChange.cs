using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>What becomes of one event of the calendar, on the page and in the files that calendars subscribe to.</summary>
/// <param name="Kind">Added, gone or changed.</param>
/// <param name="Title">Plain text, as an author wrote it.</param>
/// <param name="Page">The page that tells more, or told.</param>
/// <param name="Before">When it was to be, or null for a new one.</param>
/// <param name="After">When it is to be, or null for one that is gone.</param>
public sealed record EventChange(ChangeKind Kind, string Title, Route Page, string? Before, string? After)
{
    /// <summary>In the order of time, those that are gone last. An event is known by the place where it is told.</summary>
    internal static IEnumerable<EventChange> Between(SiteState before, SiteState after)
    {
        var moved = after.Site.Redirects.DistinctBy(r => r.From.Value).ToDictionary(r => r.From.Value, r => r.To.Value);
        var old = CalendarEvents.Of(before.Site)
            .DistinctBy(e => (moved.GetValueOrDefault(e.Page, e.Page), e.Anchor))
            .ToDictionary(e => (moved.GetValueOrDefault(e.Page, e.Page), e.Anchor));
        var now = CalendarEvents.Of(after.Site);
        var known = now.Select(e => (e.Page, e.Anchor)).ToHashSet();
        return
        [
            .. now.Select(e => Of(old.GetValueOrDefault((e.Page, e.Anchor)), e)).OfType<EventChange>(),
            .. old.Where(o => !known.Contains(o.Key))
                .Select(o => new EventChange(ChangeKind.Gone, o.Value.Title, o.Value.Page, $"{o.Value.Schedule}", null)),
        ];
    }

    private static EventChange? Of(CalendarEvent? old, CalendarEvent now) => old is null
        ? new EventChange(ChangeKind.Added, now.Title, now.Page, null, $"{now.Schedule}")
        : TextsOf(old).SequenceEqual(TextsOf(now)) && old.Page == now.Page
            ? null
            : new EventChange(ChangeKind.Changed, now.Title, now.Page, $"{old.Schedule}", $"{now.Schedule}");

    // All that a calendar shows of it.
    private static IEnumerable<string?> TextsOf(CalendarEvent item) =>
        [$"{item.Schedule}", item.KindName, item.Title, item.Summary, item.Place?.ToString(), item.Place?.Address];
}
