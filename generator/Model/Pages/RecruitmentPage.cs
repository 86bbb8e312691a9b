namespace SocialHub.Model;

/// <summary>One recruitment of pro bono, with the way from it to the cell and the edition that it changed.</summary>
public sealed record RecruitmentPage : Page
{
    public required RecruitmentLine Line { get; init; }

    /// <summary>The article that tells of it, or null.</summary>
    public required Entry? Article { get; init; }

    /// <summary>Companies that were listened to because of it.</summary>
    public required ImmutableArray<CompanyContact> Contacts { get; init; }

    /// <summary>The fiscal years with a page of results, on which contacts are read.</summary>
    public required ImmutableArray<FiscalYear> ReportedYears { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }
}
