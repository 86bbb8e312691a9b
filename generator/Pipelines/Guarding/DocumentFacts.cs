using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The facts of every document, and of those that took place: that it is published, its day, its people, its text.</summary>
internal static class DocumentFacts
{
    public static IEnumerable<PublishedFact> Of(Site site) => site.Documents.SelectMany(d => Of(d, site.Today));

    /// <summary>What a document is called in messages, e.g. 勉強会『町内会の話』.</summary>
    public static string NameOf(Document document) => document switch
    {
        YearReport year => $"{year.Year}の成果のページ",
        Newsletter newsletter => $"{newsletter.KindName}『{newsletter.Title} {newsletter.NumberName}』",
        _ => $"{document.KindName}『{document.Title}』",
    };

    private static IEnumerable<PublishedFact> Of(Document document, DateOnly today)
    {
        var record = new PublishedFact(FactKey.Of(document.Route), NameOf(document), document.Route, document.Source);
        IEnumerable<PublishedFact?> parts = document switch
        {
            Session s =>
            [
                Day(record, s.Schedule, s.ScheduleSource, today),
                People(record, s.Participants, s.ParticipantsSource),
                Presence(record, "lecturers", "講師", !s.Lecturers.IsEmpty),
                Presence(record, "points", "論点", !s.Points.IsEmpty),
            ],
            Training t =>
            [
                Day(record, t.Schedule, t.ScheduleSource, today),
                People(record, t.Participants, t.ParticipantsSource),
                Presence(record, "lecturers", "講師", !t.Lecturers.IsEmpty),
            ],
            _ => [],
        };
        return [record, .. parts.OfType<PublishedFact>(), .. new[] { Presence(record, "body", "本文", !document.Body.IsEmpty) }.OfType<PublishedFact>()];
    }

    // The day of what is still to come is a plan and may move; times are often added later.
    private static PublishedFact Day(PublishedFact record, Schedule schedule, SourceSpan? source, DateOnly today) =>
        Part(record, "schedule", "日", source) with
        {
            Values = schedule.LastDay < today ? [new FactValue("日付", new Schedule(schedule.FirstDay, schedule.LastDay).ToString())] : [],
        };

    // One fact for the whole line, because it is one line for its author; groups may be told in any order, and later.
    private static PublishedFact? People(PublishedFact record, Participants? participants, SourceSpan? source) => participants is null
        ? null
        : Part(record, "participants", "参加者の人数", source) with
        {
            Values =
            [
                Count("全体", participants.Total),
                .. participants.Groups.Select(g => Count(g.Label, g.Count)),
                .. participants.Advisers is { } advisers ? new[] { Count("アドバイザー", advisers.Count) } : [],
            ],
        };

    private static PublishedFact? Presence(PublishedFact record, string part, string name, bool isThere) =>
        isThere ? Part(record, part, name, null) : null;

    private static PublishedFact Part(PublishedFact record, string part, string name, SourceSpan? source) =>
        new(record.Key.Part(part), $"{record.Name}の{name}", record.ShownAt, source ?? record.Source);

    private static FactValue Count(string label, int count) => new(label, string.Create(CultureInfo.InvariantCulture, $"{count}名"));
}
