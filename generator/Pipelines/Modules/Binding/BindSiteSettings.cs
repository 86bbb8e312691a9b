using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Makes the settings of <c>site.yaml</c>. Always gives settings, with what is missing reported, so that the documents are checked in the same run.</summary>
internal sealed class BindSiteSettings : PerItem<ParsedText, SiteSettings>
{
    private const int FewestSectors = 2;
    private const int MostSectors = 12;

    protected override SiteSettings Map(ParsedText item, BuildContext context)
    {
        var diagnostics = context.Diagnostics;
        if (FrontMatterMap.Of(item, diagnostics) is not { } map)
        {
            return Unreadable;
        }

        var f = new FieldReader(map, SiteSchema.Schema, diagnostics);
        var settings = new SiteSettings
        {
            Name = f.Required(SiteSchema.Name) ?? "",
            NamePrefix = f.Optional(SiteSchema.NamePrefix, ""),
            Headline = f.Required(SiteSchema.Headline) ?? "",
            Description = f.Required(SiteSchema.Description) ?? "",
            BaseUrl = BaseUrl(f, diagnostics),
            Language = f.Optional(SiteSchema.Language, "ja"),
            GivenTimeZone = f.Locate(SiteSchema.TimeZone)?.Value,
            Operator = f.Locate(SiteSchema.Operator),
            License = f.Optional(SiteSchema.License, ""),
            FunderCredit = f.Optional(SiteSchema.FunderCredit, ""),
            RepositoryUrl = f.Locate(SiteSchema.Repository)?.Value.TrimEnd('/'),
            ContactUrl = f.Locate(SiteSchema.Contact)?.Value,
            VoiceFormUrl = f.Locate(SiteSchema.VoiceForm)?.Value,
            MainColour = MainColour(f, diagnostics),
            Logo = f.Locate(SiteSchema.Logo),
            Sectors = Sectors(f, map.Span, diagnostics),
            OwnStaffWords = f.List(SiteSchema.OwnStaffWords),
            LecturerWords = f.List(SiteSchema.LecturerWords),
            SameWords = [.. f.LocatedList(SiteSchema.SameWords).Select(g => SameWords(g, diagnostics))],
            Navigation = Links(f.List(SiteSchema.Navigation), diagnostics),
            FooterNavigation = Links(f.List(SiteSchema.Footer), diagnostics),
        };
        CheckWords(f.LocatedList(SiteSchema.LecturerWords), settings, diagnostics);
        return settings;
    }

    /// <summary>Stands in for settings that cannot be read; the first gate stops before anything is made with it.</summary>
    internal static SiteSettings Unreadable { get; } = new()
    {
        Name = "", Headline = "", Description = "", BaseUrl = "https://example.org",
    };

    private static string BaseUrl(FieldReader fields, DiagnosticBag diagnostics)
    {
        if (fields.Locate(SiteSchema.BaseUrl) is not { } url)
        {
            return Unreadable.BaseUrl;
        }

        var plain = new Uri(url.Value).GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (plain != url.Value.TrimEnd('/'))
        {
            diagnostics.Add(RegisterDiagnostics.BaseUrlNotPlain(url, plain));
        }

        return plain;
    }

    private static Colour? MainColour(FieldReader fields, DiagnosticBag diagnostics)
    {
        if (fields.Locate(SiteSchema.MainColour) is not { } colour)
        {
            return null;
        }

        if (!ThemePalette.IsReadable(colour.Value))
        {
            diagnostics.Add(RegisterDiagnostics.MainColourTooLight(
                colour.As(colour.Value.ToString()), ThemePalette.Readable(colour.Value).ToString()));
        }

        return colour.Value;
    }

    private static ImmutableArray<string> SameWords(Located<string> line, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> words =
            [.. line.Value.Split(['、', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (words.Length < 2)
        {
            diagnostics.Add(RegisterDiagnostics.SameWordAlone(line));
        }

        return words;
    }

    private static ImmutableArray<Sector> Sectors(FieldReader fields, SourceSpan start, DiagnosticBag diagnostics)
    {
        var ids = new UniqueIds(diagnostics);
        var maps = fields.List(SiteSchema.Sectors);
        var sectors = maps.Select((m, i) => BindSector(m, i + 1, ids, diagnostics)).OfType<Sector>().ToImmutableArray();
        if (fields.IsComplete && maps.Length is < FewestSectors or > MostSectors)
        {
            diagnostics.Add(RegisterDiagnostics.SectorsOutOfRange(maps.IsEmpty ? start : maps[0].Span, maps.Length));
        }

        return sectors;
    }

    private static Sector? BindSector(MapNode map, int number, UniqueIds ids, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, SectorSchema.Schema, diagnostics);
        var id = fields.Locate(SectorSchema.Id);
        var mark = fields.Locate(SectorSchema.Mark);
        if (mark is { } m && new StringInfo(m.Value).LengthInTextElements > 1)
        {
            diagnostics.Add(RegisterDiagnostics.MarkTooLong(m));
        }

        var sector = new Sector(
            id?.Value ?? default,
            fields.Required(SectorSchema.Name),
            mark?.Value ?? "",
            fields.Required(SectorSchema.Invitation),
            fields.List(SectorSchema.Words),
            number);
        return fields.IsComplete && ids.TryAdd(id!.Value) ? sector : null;
    }

    // The own staff have a sector like everybody; a lecturer's is that of the organization, whatever the word says.
    private static void CheckWords(ImmutableArray<Located<string>> lecturerWords, SiteSettings settings, DiagnosticBag diagnostics)
    {
        foreach (var word in lecturerWords)
        {
            if (settings.FindSector(word.Value) is { } sector)
            {
                diagnostics.Add(RegisterDiagnostics.LecturerWordInSector(word, sector.Name));
            }

            if (settings.OwnStaffWords.Contains(word.Value))
            {
                diagnostics.Add(RegisterDiagnostics.StaffWordIsLecturers(word));
            }
        }
    }

    private static ImmutableArray<NavigationItem> Links(ImmutableArray<MapNode> maps, DiagnosticBag diagnostics) =>
        [.. maps.Select(m => Link(m, diagnostics)).OfType<NavigationItem>()];

    private static NavigationItem? Link(MapNode map, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, NavigationSchema.Schema, diagnostics);
        var item = new NavigationItem(fields.Required(NavigationSchema.Text), fields.Locate(NavigationSchema.To) ?? default);
        return fields.IsComplete ? item : null;
    }
}
