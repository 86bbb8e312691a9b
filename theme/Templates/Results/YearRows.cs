using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Reads the rows of a <see cref="YearStrip"/> from the records of a year.</summary>
internal static class YearRows
{
    /// <summary>Sessions by kind, trainings, dated activities by programme; no empty row.</summary>
    public static ImmutableArray<StripRow> Of(ResultsPage page) =>
    [
        .. page.Sessions.GroupBy(s => s.KindName).Select(g => new StripRow(g.Key, [.. g.Select(Of)])),
        .. Row("研修", [.. page.Trainings.Select(Of)]),
        .. page.Report.Programmes.SelectMany(p => Row(p.Title, [.. p.Activities.SelectMany(Of)])),
    ];

    private static IEnumerable<StripRow> Row(string name, ImmutableArray<StripEvent> events) =>
        events.IsEmpty ? [] : [new StripRow(name, events)];

    private static StripEvent Of(Session session) =>
        new(session.Schedule, session.Title + People(session.Participants), session.Route);

    private static StripEvent Of(Training training) =>
        new(training.Schedule, training.Title + People(training.Participants), training.Route);

    // An activity's text may be long and hold links; the strip needs a few plain words of it.
    private static IEnumerable<StripEvent> Of(Activity activity) =>
        activity.Schedule is { } schedule ? [new StripEvent(schedule, activity.Text.PlainText, null)] : [];

    private static string People(Participants? participants) =>
        participants is null ? "" : string.Create(CultureInfo.InvariantCulture, $"（{participants.Total}名）");
}
