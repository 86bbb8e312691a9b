using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A training as the report tells it.</summary>
internal static class TrainingRecord
{
    public static ToldRecord Of(Training training, YearReport report, Site site)
    {
        var programmes = ToldRecords.ProgrammesOf(RecordGroup.Trainings, report);
        return new ToldRecord(
            new ReportItem(Lines(training, site), [], training.Source),
            ActivityOf(training, programmes, report, site),
            training.Schedule.FirstDay);
    }

    private static ImmutableArray<ReportLine> Lines(Training training, Site site) =>
    [
        ReportLines.Title(NameOf(training), site.Links.Href(training.Route)),
        .. ReportLines.Labelled("日時", training.Schedule.ToString()),
        .. ReportLines.Labelled("種別", training.KindName),
        .. ReportLines.Labelled("参加者", ReportLines.People(training.Participants, site)),
        .. ReportLines.Labelled("講師", ReportLines.Names(training.Lecturers, site)),
        .. ReportLines.Labelled("主催", training.Host),
        .. ReportLines.Labelled("行事", training.Event),
        .. ReportLines.Labelled("内容", training.Summary),
    ];

    // The trainees are the ones a training is for, whoever sent them; its number is known even without groups.
    private static ReportActivity ActivityOf(Training training, ImmutableArray<int> programmes, YearReport report, Site site) => new()
    {
        Programmes = programmes,
        ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
        Content = ActivityText.Of($"{training.KindName} {NameOf(training)}", training.Summary),
        When = training.Schedule.ToString(),
        BeneficiaryCount = training.Participants is { } people
            ? string.Create(CultureInfo.InvariantCulture, $"{people.Total}名")
            : "",
        Recorded = ReportLines.People(training.Participants, site),
        Href = site.Links.Href(training.Route),
    };

    private static string NameOf(Training training) =>
        string.Create(CultureInfo.InvariantCulture, $"{training.Ordinal}回目 {training.Title}");
}
