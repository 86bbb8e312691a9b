namespace SocialHub.Model;

/// <summary>A fiscal year's report (報告書) as a title and blocks: the page, the Word file and the table are made of this one value.</summary>
public sealed record ReportDocument
{
    public required FiscalYear Year { get; init; }

    /// <summary>What it is called, e.g. 事業報告書.</summary>
    public required string Name { get; init; }

    /// <summary>Year, funder and kind of grant, e.g. 2023年度一般財団法人見本財団助成事業; stands above the title.</summary>
    public required string Grant { get; init; }

    /// <summary>The project's name in quotation marks, and <see cref="Name"/>.</summary>
    public required string Title { get; init; }

    public required DateOnly ReportedOn { get; init; }

    /// <summary>Who carried the project out, with its legal form.</summary>
    public required string Grantee { get; init; }

    public required ImmutableArray<ReportBlock> Blocks { get; init; }

    /// <summary>The year's activities in the order of the report, each once, as the law asks for them.</summary>
    public required ImmutableArray<ReportActivity> Activities { get; init; }

    public ImmutableArray<Heading> Headings => [.. Blocks.OfType<ReportHeading>().Select(b => b.Heading)];

    /// <summary>The page of the report of <paramref name="year"/>.</summary>
    public static Route PageOf(YearReport year) => Route.From(year.Route.Path + "report/");

    /// <summary>The Word file (Office Open XML).</summary>
    public static Route WordOf(YearReport year) => Route.From($"{year.Route.Path}report/report.docx");

    /// <summary>The table of activities (CSV).</summary>
    public static Route CsvOf(YearReport year) => Route.From($"{year.Route.Path}report/activities.csv");
}
