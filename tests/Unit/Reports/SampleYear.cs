using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>A year of the invented hub, below a path, and the report that is built of it.</summary>
internal static class SampleYear
{
    public static SiteSettings Settings { get; } = ExampleHub.Settings with
    {
        BaseUrl = "https://example.org/hub",
        OwnStaffWords = ["当法人"],
        LecturerWords = ["講師"],
    };

    public static SiteLinks Links { get; } = new(
        Settings, new Dictionary<string, Route> { ["sessions/owners.md"] = Route.Page("sessions", "owners") }.ToFrozenDictionary());

    /// <summary>Two programmes; the first takes the sessions of labs, the second says nothing of records.</summary>
    public static YearReport Report { get; } = ExampleYear.Report with
    {
        Programmes = [With(ExampleYear.Report.Programmes[0], RecordGroup.LabSessions), ExampleYear.Report.Programmes[1]],
    };

    public static Site Site { get; } = new()
    {
        Settings = Settings, Today = new(2024, 4, 1), Links = Links, Years = [Report], Roadmaps = [ExampleHub.Roadmap],
    };

    public static ReportDocument Build(Site site) => BuildReport.Of(site.Years[0], YearFigures.Of(site.Years[0], site), site);

    public static Programme With(Programme programme, params ImmutableArray<RecordGroup> records) =>
        programme with { Records = records };

    public static IReadOnlyList<string> Lines(Site site) => [.. Build(site).Blocks.SelectMany(b => b.TextLines)];

    public static Session Session { get; } = ExamplePages.Session.Session with { Roadmap = At(ExampleHub.Roadmap.Slug) };

    public static CompanyContact Contact { get; } = new()
    {
        Id = At(Slug.From("visits")), Year = Report.Year, Channel = ContactChannel.Visit, Count = 13, Source = Place("contacts.yaml"),
        Programmes = [At(1)],
    };

    public static Recruitment Recruitment { get; } = new()
    {
        Source = Place("recruitments/adviser.md"), Slug = Slug.From("adviser"), Title = "助言者の募集", Year = Report.Year,
        State = RecruitmentState.Matched, Role = "助言者", Programmes = [At(2), At(1)],
    };

    public static Located<T> At<T>(T value) => ExampleHub.At(value);

    private static SourceSpan Place(string file) => SourceSpan.StartOf(file);
}
