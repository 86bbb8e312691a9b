using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>A hub's fiscal year 2023 in code, with exactly the facts of the report that this program was first written for.</summary>
/// <remarks>What the report does not say is missing here as well: that is what the auditor has to find.</remarks>
public static class SeedYear
{
    public static FiscalYear Year { get; } = new(2023);

    public static SiteSettings Settings { get; } = new()
    {
        Name = "見本ハブ",
        Headline = "道すじに。",
        Description = "見本です。",
        BaseUrl = "https://example.org",
        Operator = At("site.yaml", 6, Slug.From("center")),
        Sectors =
        [
            Sector("citizen", "市民", 1), Sector("company", "企業", 2),
            Sector("support", "支援団体", 3, "市民活動団体", "まちづくりNPOスタッフ", "当法人"),
            Sector("government", "行政", 4), Sector("university", "大学", 5),
        ],
        OwnStaffWords = ["当法人"],
        LecturerWords = ["講師"],
    };

    /// <summary>Gathered, with its numbers.</summary>
    public static Site Site { get; } = WithFigures(new Site
    {
        Settings = Settings,
        Today = new DateOnly(2024, 4, 1),
        Roadmaps = SeedRecords.Roadmaps,
        Histories = SeedRecords.Histories,
        Sessions = SeedRecords.Sessions,
        Trainings = SeedRecords.Trainings,
        Years = [SeedReport.Report],
        Recruitments = SeedContacts.Recruitments,
        Contacts = SeedContacts.Contacts,
        Consultations = SeedContacts.Consultations,
        Applications = SeedContacts.Applications,
        ReuseRequests = SeedContacts.ReuseRequests,
        Organizations = SeedRecords.Organizations,
        Products = SeedRecords.Products,
        Links = new SiteLinks(Settings, FrozenDictionary<string, Route>.Empty),
    });

    public static YearFigures Figures => Site.Figures[0];

    /// <summary>The same with its numbers computed anew.</summary>
    public static Site WithFigures(Site site) => site with { Figures = [.. site.Years.Select(y => YearFigures.Of(y, site))] };

    public static TargetFigure Target(this YearFigures figures, string id) => figures.Targets.Single(t => t.Target.Id.Value == id);

    public static Located<T> At<T>(string file, int line, T value) => new(value, new SourceSpan(file, line, 1));

    private static Sector Sector(string id, string name, int number, params ImmutableArray<string> words) =>
        new(Slug.From(id), name, name[..1], $"{name}の方へ。", words, number);
}
