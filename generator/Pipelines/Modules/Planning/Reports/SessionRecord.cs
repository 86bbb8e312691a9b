using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A session as the report tells it.</summary>
internal static class SessionRecord
{
    public static ToldRecord Of(Session session, YearReport report, Site site)
    {
        var programmes = ToldRecords.ProgrammesOf(
            session.Roadmap is null ? RecordGroup.OtherSessions : RecordGroup.LabSessions, report);
        var item = new ReportItem(Lines(session, site), [.. session.Points.Select(ReportLine.Of)], session.Source);
        var lab = session.Roadmap is { } roadmap ? site.FindRoadmap(roadmap.Value)?.Slug : null;
        return new ToldRecord(item, ActivityOf(session, programmes, report, site), session.Schedule.FirstDay, lab);
    }

    private static ImmutableArray<ReportLine> Lines(Session session, Site site) =>
    [
        ReportLines.Title(session.Title, site.Links.Href(session.Route)),
        .. ReportLines.Labelled("種別", session.KindName),
        .. ReportLines.Labelled("日時", session.Schedule.ToString()),
        .. ReportLines.Labelled("会場", PlaceOf(session, site)),
        .. ReportLines.Labelled("対象", session.Audience),
        .. ReportLines.Labelled("講師", ReportLines.Names(session.Lecturers, site)),
        .. ReportLines.Labelled("参加者", ReportLines.People(session.Participants, site)),
        .. ReportLines.Labelled("集めた意見", OpinionsOf(session)),
        .. ReportLines.Labelled("ねらい", session.Aim),
        .. ReportLines.Labelled("内容", session.Summary),
        .. session.Points.IsEmpty ? [] : (ReportLine[])[ReportLine.Of("論点：")],
    ];

    private static ReportActivity ActivityOf(Session session, ImmutableArray<int> programmes, YearReport report, Site site)
    {
        var split = PeopleSplit.Of(session.Participants, site.Settings);
        return new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
            Content = ActivityText.Of(session.Title, session.Summary),
            When = session.Schedule.ToString(),
            Where = PlaceOf(session, site),
            Workers = split.Workers,
            Beneficiaries = session.Audience.Length > 0 ? session.Audience : split.Beneficiaries,
            BeneficiaryCount = split.BeneficiaryCount,
            Recorded = ReportLines.People(session.Participants, site),
            Href = site.Links.Href(session.Route),
        };
    }

    // None collected is no line; collected but not counted is a gap.
    private static string OpinionsOf(Session session) => session.Opinions is { } opinions
        ? ReportLines.Recorded(opinions.Count is { } count ? $"{count}件" : null)
        : "";

    private static string PlaceOf(Session session, Site site) =>
        session.Place is { } place ? site.FindPlace(place.Value)?.ToString() ?? "" : "";
}
