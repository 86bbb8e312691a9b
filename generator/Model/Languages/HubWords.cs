using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>What a hub calls itself and its sectors in another language (ハブのことば): <c>site.en.yaml</c>.</summary>
public sealed record HubWords
{
    public required Language Language { get; init; }

    /// <summary>The first line of its file.</summary>
    public required SourceSpan Source { get; init; }

    public required string Name { get; init; }

    /// <summary>The heading of the first page in this language.</summary>
    public required string Headline { get; init; }

    /// <summary>What the hub is, in one or two sentences.</summary>
    public required string Description { get; init; }

    /// <summary>Empty where the hub grants nothing.</summary>
    public string License { get; init; } = "";

    /// <summary>Empty where nobody is to be named.</summary>
    public string FunderCredit { get; init; } = "";

    /// <summary>The names of sectors, by their ids.</summary>
    public ImmutableArray<(Located<Slug> Id, string Name)> Sectors { get; init; } = [];

    /// <summary>The settings of a hub as they are in this language; what has no word here stays as it was.</summary>
    public SiteSettings Over(SiteSettings settings) => settings with
    {
        Name = Name,
        NamePrefix = "",
        Headline = Headline,
        Description = Description,
        Language = Language.Tag,
        GivenTimeZone = settings.TimeZone,
        License = License,
        FunderCredit = FunderCredit,
        Home = Language.In(Route.Home),
        Navigation = [],
        FooterNavigation = [],
        Sectors = [.. settings.Sectors.Select(s => s with { Name = NameOf(s) })],
    };

    /// <summary>The name of a sector, in the hub's own language where this one has none.</summary>
    public string NameOf(Sector sector) => Sectors.FirstOrDefault(s => s.Id.Value == sector.Id).Name ?? sector.Name;
}
