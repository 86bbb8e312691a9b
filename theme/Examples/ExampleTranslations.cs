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
