namespace SocialHub.Model;

/// <summary>One recruitment of pro bono, with the way from it to the cell and the edition that it changed.</summary>
public sealed record RecruitmentPage : Page
{
    public required Recruitment Recruitment { get; init; }

    /// <summary>True while one can apply.</summary>
    public required bool IsOpen { get; init; }

    public required Organization? Organization { get; init; }

    /// <summary>The roadmap whose cell it was born from, or null.</summary>
    public required Roadmap? Roadmap { get; init; }

    /// <summary>The article that tells of it, or null.</summary>
    public required Entry? Article { get; init; }

    /// <summary>Companies that were listened to because of it.</summary>
    public required ImmutableArray<CompanyContact> Contacts { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }
}
