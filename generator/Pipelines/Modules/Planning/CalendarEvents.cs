using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Everything of the site that has a day to be at: sessions, trainings, and the meetings between trainings.</summary>
internal static class CalendarEvents
{
    /// <summary>Soonest first; equal times by address, so that the order is always the same.</summary>
    public static ImmutableArray<CalendarEvent> Of(Site site) =>
    [
        .. site.Sessions.Select(s => Of(s, site))
            .Concat(site.Trainings.Select(Of))
            .Concat(site.Trainings.SelectMany(t => t.Meetings.Select(m => Of(m, t))))
            .OrderBy(e => e.Schedule.FirstDay)
            .ThenBy(e => e.Schedule.StartTime ?? TimeOnly.MinValue)
            .ThenBy(e => e.Page.Path, StringComparer.Ordinal)
            .ThenBy(e => e.Anchor, StringComparer.Ordinal),
    ];

    private static CalendarEvent Of(Session session, Site site) => new()
    {
        Schedule = session.Schedule,
        KindName = session.KindName,
        Title = session.Title,
        Summary = session.Summary,
        Page = session.Route,
        Place = session.Place is { } place ? site.FindPlace(place.Value) : null,
    };

    private static CalendarEvent Of(Training training) => new()
    {
        Schedule = training.Schedule,
        KindName = training.KindName,
        Title = training.Title,
        Summary = training.Summary,
        Page = training.Route,
    };

    private static CalendarEvent Of(Meeting meeting, Training training) => new()
    {
        Schedule = meeting.Schedule,
        KindName = "打ち合わせ",
        Title = string.Create(CultureInfo.InvariantCulture, $"{training.Year} 第{training.Ordinal}回の研修の前の打ち合わせ"),
        Summary = meeting.Text,
        Page = training.Route,
        Anchor = meeting.Anchor,
    };
}
