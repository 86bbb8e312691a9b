using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Pages of the invented hub in other languages: one part changed, one not translated.</summary>
public static class ExampleTranslations
{
    private static readonly Language English = Language.From("en");

    private static readonly StandingPage Original = new()
    {
        Source = ExampleHub.Source,
        Slug = Slug.From("about"),
        Title = "このサイトについて",
        Summary = "説明です。",
    };

    /// <summary>A roadmap of which one cell is old and another not translated.</summary>
    public static TranslatedRoadmapPage Roadmap => new()
    {
        Route = Route.Page("roadmaps", "housing", "en"),
        Title = "Housing",
        Description = "An example.",
        Language = English,
        Breadcrumbs = [new("Home", English.In(Route.Home))],
        Document = new TranslatedRoadmap
        {
            Original = ExampleRoadmaps.Usual,
            Roadmap = ExampleRoadmaps.Usual,
            SourceTag = "ja",
            States = ImmutableDictionary.CreateRange(
                StringComparer.Ordinal,
                ExampleRoadmaps.Usual.Cells.Where(c => !c.IsBlank).Select((c, i) => KeyValuePair.Create(c.Id, (PartState)(i % 3)))),
            Translation = new RoadmapTranslation
            {
                Source = ExampleHub.Source,
                Language = English,
                Original = "roadmaps/housing/roadmap.md",
                Title = "Housing",
                Summary = "An example.",
                Catchphrase = "Nobody is left alone.",
            },
        },
    };

    /// <summary>The first page in easy Japanese.</summary>
    public static LanguageHomePage Home => new()
    {
        Route = Language.Easy.In(Route.Home),
        Title = "みんなで よく します",
        Description = "みほんです。",
        Language = Language.Easy,
        Documents = [Text.Document],
    };

    private static IEnumerable<KeyValuePair<string, PartState>> States() =>
    [
        new("changed", PartState.Outdated), new("missing", PartState.Missing), new("points", PartState.Current),
    ];

    public static TranslatedTextPage Text => new()
    {
        Route = Route.Page("about", "easy"),
        Title = "この サイトに ついて",
        Description = "みほんです。",
        Language = Language.Easy,
        Languages =
        [
            new(Language.OfTag("ja"), Route.Page("about")),
            new(Language.Easy, Route.Page("about", "easy")),
            new(English, Route.Page("about", "en")),
        ],
        Place = null,
        IsUpcoming = false,
        Document = new TranslatedText
        {
            Original = Original,
            SourceTag = "ja",
            States = ImmutableDictionary.CreateRange(StringComparer.Ordinal, States()),
            Translation = new TextTranslation
            {
                Source = ExampleHub.Source,
                Language = Language.Easy,
                Original = "pages/about.md",
                Title = "この サイトに ついて",
                Summary = "みほんです。",
            },
            Introduction = Body.Empty,
            Sections = [],
        },
    };
}
