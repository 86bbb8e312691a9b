using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>What a hub says about itself in <c>site.yaml</c> (サイトの設定).</summary>
public sealed record SiteSettings
{
    /// <summary>The name of the hub, e.g. for the header and feeds.</summary>
    public required string Name { get; init; }

    /// <summary>The part of <see cref="Name"/> that stands small above the rest in the header, or empty.</summary>
    public string NamePrefix { get; init; } = "";

    /// <summary>The sentence that opens the home page.</summary>
    public required string Headline { get; init; }

    /// <summary>What the hub is, in one or two sentences.</summary>
    public required string Description { get; init; }

    /// <summary>The public address without a slash at its end, e.g. <c>https://example.org</c>.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>BCP 47, e.g. <c>ja</c>.</summary>
    public string Language { get; init; } = "ja";

    /// <summary>The time zone that <c>site.yaml</c> names, or null.</summary>
    public FixedTimeZone? GivenTimeZone { get; init; }

    /// <summary>
    /// The zone of every time on this site, or null when nobody said. A Japanese site is in Japan, which has one zone:
    /// a time without a zone ("floating") is lawful in a calendar file, but some widely used calendars take it for
    /// UTC and show a meeting at 19:00 as one at 4:00.
    /// </summary>
    public FixedTimeZone? TimeZone => GivenTimeZone ?? (Language == "ja" ? FixedTimeZone.Japan : null);

    /// <summary>Who runs the hub.</summary>
    public Located<Slug>? Operator { get; init; }

    /// <summary>Under what licence the texts may be used, or empty where nothing is granted.</summary>
    public string License { get; init; } = "";

    /// <summary>Whose money made it possible, a sentence for the footer, or empty.</summary>
    public string FunderCredit { get; init; } = "";

    /// <summary>Where the content lives (https), for "see the source of this page", or null.</summary>
    public string? RepositoryUrl { get; init; }

    /// <summary>Where a reader can say something: a form or a page (https or a path), or null.</summary>
    public string? ContactUrl { get; init; }

    /// <summary>
    /// A form in which readers answer a cell (https), or null. <c>{cell}</c> in it stands for the cell's name and
    /// address, e.g. <c>https://forms.example/d/1?entry.2={cell}</c>.
    /// </summary>
    public string? VoiceFormUrl { get; init; }

    /// <summary>The colour of headings, lines and buttons, readable on light grounds; null for the theme's own.</summary>
    public Colour? MainColour { get; init; }

    /// <summary>The picture that stands for mark and name in the header, as <c>site.yaml</c> names it, or null.</summary>
    public Located<string>? Logo { get; init; }

    /// <summary>2 to 12 sectors, in the order of the route map's lines.</summary>
    public ImmutableArray<Sector> Sectors { get; init; } = [];

    /// <summary>Labels of participants who are the hub's own staff, e.g. 当法人.</summary>
    public ImmutableArray<string> OwnStaffWords { get; init; } = [];

    /// <summary>Labels of participants who taught, e.g. 講師; they count for the sector of their organization.</summary>
    public ImmutableArray<string> LecturerWords { get; init; } = [];

    /// <summary>Words that a search takes for the same, e.g. 子ども, 子供 and こども; each group once.</summary>
    public ImmutableArray<ImmutableArray<string>> SameWords { get; init; } = [];

    /// <summary>Links of the header.</summary>
    public ImmutableArray<NavigationItem> Navigation { get; init; } = [];

    /// <summary>Links of the footer.</summary>
    public ImmutableArray<NavigationItem> FooterNavigation { get; init; } = [];

    /// <summary>The first page: <c>/</c>, or that of another language.</summary>
    public Route Home { get; init; } = Route.Home;

    /// <summary>The hub in other languages, by the names of the files.</summary>
    public ImmutableArray<HubWords> Words { get; init; } = [];

    /// <summary>The path of <see cref="BaseUrl"/> without a slash at its end: empty, or <c>/repository</c>.</summary>
    public string BasePath => new Uri(BaseUrl).AbsolutePath.TrimEnd('/');

    /// <summary>The sector that people of this label count for, or null: its own name, its id, or one of its words.</summary>
    public Sector? FindSector(string label) =>
        Sectors.FirstOrDefault(s => s.Name == label || s.Id.Value == label || s.Words.Contains(label));

    /// <summary>The words of the hub in a language, or null where it has none.</summary>
    public HubWords? FindWords(Language language) => Words.FirstOrDefault(w => w.Language == language);

    /// <summary>These settings in a language; null means the site's own.</summary>
    public SiteSettings In(Language? language) =>
        language is { } l && FindWords(l) is { } words ? words.Over(this) : this;
}
