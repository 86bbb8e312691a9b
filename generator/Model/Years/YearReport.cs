using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A fiscal year's funded project (年度の事業): purposes, programmes, targets and stated results.</summary>
public sealed record YearReport : Document
{
    public required FiscalYear Year { get; init; }

    /// <summary>Who funds it.</summary>
    public required Located<Slug> Funder { get; init; }

    /// <summary>Who carries it out.</summary>
    public required Located<Slug> Grantee { get; init; }

    /// <summary>What kind of grant, as printed, e.g. 助成事業.</summary>
    public required string GrantLabel { get; init; }

    /// <summary>The name of the funded project, without quotation marks.</summary>
    public required string ProjectName { get; init; }

    /// <summary>What the document is called, e.g. 事業報告書.</summary>
    public required string DocumentName { get; init; }

    public required DateOnly ReportedOn { get; init; }

    /// <summary>When the project ran.</summary>
    public required Schedule Period { get; init; }

    public required ImmutableArray<Purpose> Purposes { get; init; }

    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>Disagreements that the editor knows of.</summary>
    public ImmutableArray<Acceptance> Acceptances { get; init; } = [];

    /// <summary>The sentence that stands before the purposes, or empty.</summary>
    public string Preamble { get; init; } = "";

    public override DateOnly? Date => ReportedOn;

    public override string KindName => "年度の成果";

    public override Route Route => RouteOf(Year);

    /// <summary>The results page of a year.</summary>
    public static Route RouteOf(FiscalYear year) => Route.Page("results", year.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The page of the year's counted records that have no page of their own; <see cref="RecordAnchors"/> stand on it.</summary>
    public static Route RecordsOf(FiscalYear year) => Route.From(RouteOf(year).Path + "records/");

    /// <summary>The page of the year's disagreements between report and records.</summary>
    public static Route NotesOf(FiscalYear year) => Route.From(RouteOf(year).Path + "notes/");
}
