using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>Pages of the invented hub that draw something: home, roadmaps, results.</summary>
internal static class SampleFigurePages
{
    private static readonly ImmutableArray<Crumb> Home = [new("ホーム", Route.Home)];

    /// <summary>By a name for test output.</summary>
    public static IReadOnlyDictionary<string, Page> All { get; } = new Dictionary<string, Page>(StringComparer.Ordinal)
    {
        ["home"] = HomeOf([ExampleRoadmaps.Usual, ExampleRoadmaps.Studying with { Slug = Slug.From("town"), Title = "町のロードマップ" }]),
        ["home-empty"] = HomeOf([]) with { Upcoming = [], Latest = [], Year = null, Figures = null },
        ["roadmap"] = RoadmapOf(ExampleRoadmaps.Usual),
        ["roadmap-full"] = RoadmapOf(ExampleRoadmaps.Full) with { History = ExampleFullHistory.History },
        ["roadmap-long"] = RoadmapOf(ExampleRoadmaps.Wordy(5, 3)),
        ["roadmap-largest"] = RoadmapOf(ExampleRoadmaps.Wordy(12, 8)),
        ["roadmap-two"] = RoadmapOf(ExampleRoadmaps.Blank(2, 2)),
        ["roadmap-seven"] = RoadmapOf(ExampleRoadmaps.Blank(7, 6)),
        ["roadmap-crowded"] = RoadmapOf(ExampleRoadmaps.Crowded),
        ["roadmap-studying"] = RoadmapOf(ExampleRoadmaps.Studying with { Body = SampleBodies.Article }),
        ["roadmaps"] = RoadmapsOf([ExampleRoadmaps.Usual, ExampleRoadmaps.Crowded with { Slug = Slug.From("crowded") }]),
        ["roadmaps-empty"] = RoadmapsOf([]),
        ["results"] = Results,
        ["results-bare"] = Results with
        {
            Sessions = [],
            Trainings = [],
            Articles = [],
            Products = [],
            Funder = null,
            Grantee = null,
            RecordCount = 0,
            Figures = YearFigures.Of(ExampleYear.Report, EmptySite),
        },
        ["results-notes"] = Results with
        {
            NoteCount = Notes.Notes.Length,
            Figures = ExampleYear.Figures with { CarriedOver = [ExampleYear.Figures.Targets[1] with { PromisedIn = new FiscalYear(2022) }] },
        },
        ["records"] = Records,
        ["records-none"] = Records with { Ledger = new YearLedger([], [], [], []) },
        ["notes"] = Notes,
        ["notes-none"] = Notes with { Notes = [] },
        ["results-index"] = ResultsIndexOf([ExampleYear.Report]),
        ["results-index-empty"] = ResultsIndexOf([]),
    };

    private static Site EmptySite => new() { Settings = ExampleHub.Settings, Today = new(2024, 4, 1), Links = ExampleHub.Links };

    private static ResultsPage Results => new()
    {
        Route = ExampleYear.Report.Route,
        Title = ExampleYear.Report.Title,
        Description = "目標と実績です。",
        Breadcrumbs = [.. Home, new("成果", Route.Page("results"))],
        Report = ExampleYear.Report,
        Figures = ExampleYear.Figures,
        NoteCount = 0,
        RecordCount = ExampleYear.Ledger.Count,
        Funder = ExampleHub.Organization with { Name = "一般財団法人見本財団" },
        Grantee = ExampleHub.Organization with { Name = ExampleHub.LongName },
        Sessions = ExampleYear.Sessions,
        Trainings = [ExampleHub.Training],
        Articles = ExampleHub.Entries,
        Products = ExampleYear.Products,
    };

    private static RecordsPage Records => new()
    {
        Route = YearReport.RecordsOf(ExampleYear.Year),
        Title = "2023年度に数えた記録",
        Description = "成果の数のもとになった記録です。",
        Breadcrumbs = Results.Breadcrumbs,
        Year = ExampleYear.Year,
        Ledger = ExampleYear.Ledger,
    };

    private static NotesPage Notes => new()
    {
        Route = YearReport.NotesOf(ExampleYear.Year),
        Title = "2023年度の数字と記録のちがい",
        Description = "報告と記録のちがいです。",
        Breadcrumbs = Results.Breadcrumbs,
        Year = ExampleYear.Year,
        Notes = [new("stated-differs t1", "報告は17社、記録からは18社です。", "1社が入るかどうか、分からないためです。"), new("date-without-year", ExampleHub.LongName, "年度から分かるためです。")],
    };

    private static HomePage HomeOf(ImmutableArray<Roadmap> roadmaps) => new()
    {
        Route = Route.Home,
        Title = ExampleHub.Settings.Name,
        Description = ExampleHub.Settings.Description,
        Roadmaps = roadmaps,
        Upcoming = [ExampleHub.Entries[1]],
        Latest = ExampleHub.Entries,
        Year = ExampleYear.Report,
        Figures = ExampleYear.Figures,
    };

    private static RoadmapPage RoadmapOf(Roadmap roadmap) => new()
    {
        Route = roadmap.Route,
        Title = roadmap.Title,
        Description = roadmap.Summary,
        Breadcrumbs = [.. Home, new("ロードマップ", Route.Page("roadmaps"))],
        Roadmap = roadmap,
        History = new RoadmapHistory { Current = roadmap },
        Sessions = ExampleHub.Entries,
        Articles = ExampleHub.Entries,
        Topics = ExampleHub.Topics,
    };

    private static RoadmapIndexPage RoadmapsOf(ImmutableArray<Roadmap> roadmaps) => new()
    {
        Route = Route.Page("roadmaps"), Title = "ロードマップ", Description = "解決への道すじです。", Breadcrumbs = Home, Roadmaps = roadmaps,
    };

    private static ResultsIndexPage ResultsIndexOf(ImmutableArray<YearReport> years) => new()
    {
        Route = Route.Page("results"), Title = "成果", Description = "年度ごとの目標と実績です。", Breadcrumbs = Home, Years = years,
        Figures = [.. years.Select(_ => ExampleYear.Figures)],
    };
}
