using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Builds the report of a fiscal year from the records that were written anyway, in the order that funders of it know.</summary>
internal static class BuildReport
{
    public static ReportDocument Of(YearReport report, YearFigures figures, Site site)
    {
        var records = ToldRecords.Of(report, site);
        return new ReportDocument
        {
            Year = report.Year,
            Name = report.DocumentName,
            Grant = $"{report.Year}{NameOf(report.Funder.Value, site)}{report.GrantLabel}",
            Title = $"「{report.ProjectName}」{report.DocumentName}",
            ReportedOn = report.ReportedOn,
            Grantee = NameOf(report.Grantee.Value, site),
            Blocks = [.. Purposes(report), .. Period(report), .. Programmes(report, records, figures, site)],
            Activities = [.. InOrder(report, records).Select(r => r.Activity)],
        };
    }

    private static IEnumerable<ReportBlock> Purposes(YearReport report) =>
    [
        Heading(2, "purposes", "1 事業の目的"),
        .. report.Preamble.Length > 0 ? [new ReportParagraph(ReportLine.Of(report.Preamble))] : (ReportBlock[])[],
        .. report.Purposes.GroupBy(p => p.Horizon).SelectMany((horizon, i) => (ReportBlock[])
        [
            Heading(3, $"purposes-{i + 1}", $"〈{horizon.Key}〉"),
            ProgrammeBlocks.ListOf(horizon.Select(p => new ReportItem([ReportLine.Of(p.Text)], [], report.Source))),
        ]),
    ];

    private static IEnumerable<ReportBlock> Period(YearReport report) =>
    [
        Heading(2, "period", "2 実施期間"), new ReportParagraph(ReportLine.Of(report.Period.ToString())),
    ];

    private static IEnumerable<ReportBlock> Programmes(
        YearReport report, ImmutableArray<ToldRecord> records, YearFigures figures, Site site)
    {
        // What no programme takes is told all the same: a record that is silently missing would be worse than an odd heading.
        var left = records.Where(r => r.Programmes.IsEmpty).Select(r => r.Item).ToArray();
        ReportBlock[] rest = left.Length > 0
            ? [Heading(3, "programme-none", "どの柱にも入らないもの"), ProgrammeBlocks.ListOf(left)]
            : [];
        return
        [
            Heading(2, "programmes", "3 実施内容"),
            .. report.Programmes.SelectMany(p => ProgrammeBlocks.Of(p, records, figures, report, site)),
            .. rest,
        ];
    }

    private static IEnumerable<ToldRecord> InOrder(YearReport report, ImmutableArray<ToldRecord> records) =>
        records.OrderBy(r => r.Programmes.IsEmpty ? int.MaxValue : r.Programmes[0]);

    private static ReportHeading Heading(int level, string id, string text) => new(new Heading(level, id, text));

    private static string NameOf(Slug organization, Site site) =>
        site.FindOrganization(organization)?.Name ?? organization.Value;
}
