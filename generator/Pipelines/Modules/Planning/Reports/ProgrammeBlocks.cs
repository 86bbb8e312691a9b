using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The part of a report about one programme: 実施目標, 成果, 実施内容.</summary>
internal static class ProgrammeBlocks
{
    public static IEnumerable<ReportBlock> Of(
        Programme programme, ImmutableArray<ToldRecord> records, YearFigures figures, YearReport report, Site site) =>
    [
        Heading(3, "", $"({programme.Number}) {programme.Title}", programme),
        .. Targets(programme, report),
        .. Results(programme, figures, report, site),
        .. Activities(programme, [.. records.Where(r => r.Programmes.Contains(programme.Number))], site),
    ];

    /// <summary>The items of records of a programme, or of none.</summary>
    public static ReportList ListOf(IEnumerable<ReportItem> items) => new([.. items]);

    private static IEnumerable<ReportBlock> Targets(Programme programme, YearReport report) => programme.Targets.IsEmpty
        ? []
        :
        [
            Heading(4, "-targets", "【実施目標】", programme),
            ListOf(programme.Targets.Select(t => new ReportItem([ReportLine.Of(t.Text)], [], report.Source))),
        ];

    private static IEnumerable<ReportBlock> Results(Programme programme, YearFigures figures, YearReport report, Site site)
    {
        var results = programme.Results
            .Select(r => new ReportLine(BodyInlines.Of(r.Text, report.Route, site.Links)))
            .Select(l => new ReportItem([l], [], report.Source))
            .ToArray();
        ReportBlock[] list = results.Length > 0 ? [ListOf(results)] : [];
        ReportBlock[] table = programme.Targets.IsEmpty ? [] : [TargetRows.TableOf(programme, figures, site.Links.Href(report.Route))];
        return list.Length + table.Length == 0 ? [] : [Heading(4, "-results", "【成果】", programme), .. list, .. table];
    }

    private static IEnumerable<ReportBlock> Activities(Programme programme, ImmutableArray<ToldRecord> records, Site site)
    {
        if (records.IsEmpty)
        {
            return [];
        }

        // A lab keeps its number also in a year in which another lab did nothing.
        var labs = site.Roadmaps.SelectMany((r, i) => LabOf(r, i, programme, records)).ToArray();
        var rest = records.Where(r => r.Lab is null).Select(r => r.ItemIn(programme)).ToArray();
        ReportBlock[] restHeading = labs.Length > 0 && rest.Length > 0 ? [Heading(5, "-others", "そのほか", programme)] : [];
        ReportBlock[] restList = rest.Length > 0 ? [ListOf(rest)] : [];
        return [Heading(4, "-activities", "【実施内容】", programme), .. labs, .. restHeading, .. restList];
    }

    private static IEnumerable<ReportBlock> LabOf(
        Roadmap roadmap, int index, Programme programme, ImmutableArray<ToldRecord> records)
    {
        var items = records.Where(r => r.Lab == roadmap.Slug).Select(r => r.ItemIn(programme)).ToArray();
        return items.Length == 0
            ? []
            : [Heading(5, $"-{roadmap.Slug}", CircledNumber(index + 1) + roadmap.Title, programme), ListOf(items)];
    }

    private static ReportHeading Heading(int level, string id, string text, Programme programme) =>
        new(new Heading(level, $"programme-{programme.Number}{id}", text));

    // Unicode has circled numbers up to 20.
    private static string CircledNumber(int number) =>
        number <= 20 ? ((char)('①' + number - 1)).ToString() : string.Create(CultureInfo.InvariantCulture, $"({number}) ");
}
