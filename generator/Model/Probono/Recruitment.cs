using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A call for pro bono (プロボノ募集), with who asked and who was matched: one record, however many programmes tell of it.</summary>
public sealed record Recruitment : Document
{
    /// <summary>The fiscal year it counts for.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Null where the day was not recorded.</summary>
    public DateOnly? PublishedOn { get; init; }

    public required RecruitmentState State { get; init; }

    /// <summary>What is looked for, e.g. 情報セキュリティアドバイザー.</summary>
    public required string Role { get; init; }

    /// <summary>Who looks for it: the id of an organization, or null where it is not named.</summary>
    public Located<Slug>? Organization { get; init; }

    /// <summary>The slug of the roadmap whose blank cell it was born from, or null.</summary>
    public Located<Slug>? Roadmap { get; init; }

    /// <summary>The cell it was born from; null only when <see cref="IsOutsideLabs"/>.</summary>
    public Located<string>? Cell { get; init; }

    /// <summary>True when the author says that it belongs to no roadmap (ラボ外).</summary>
    public bool IsOutsideLabs { get; init; }

    /// <summary>E.g. 週に2時間; empty where not known.</summary>
    public string Hours { get; init; } = "";

    /// <summary>E.g. 3か月; empty where not known.</summary>
    public string Period { get; init; } = "";

    /// <summary>What is to be there in the end; empty where not known.</summary>
    public string Deliverable { get; init; } = "";

    /// <summary>The last day to apply, or null.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Where to apply (https or a page of this site), or null: the hub's own contact.</summary>
    public string? ApplyUrl { get; init; }

    /// <summary>The slug of the article that tells of it, or null.</summary>
    public Located<Slug>? Article { get; init; }

    /// <summary>People who took part, or null where not recorded.</summary>
    public int? People { get; init; }

    public ImmutableArray<Inquiry> Inquiries { get; init; } = [];

    public ImmutableArray<Match> Matches { get; init; } = [];

    /// <summary>The edition of the roadmap in which its result shows, or null.</summary>
    public Located<int>? ChangedEdition { get; init; }

    /// <summary>Numbers of the year's programmes in which it counts, each once.</summary>
    public ImmutableArray<Located<int>> Programmes { get; init; } = [];

    public override DateOnly? Date => PublishedOn;

    public override string KindName => "プロボノ募集";

    public override Route Route => Route.Page("probono", Slug.Value);

    /// <summary>True while one can apply: open, and its last day not over.</summary>
    public bool IsOpen(DateOnly today) => State == RecruitmentState.Open && (Deadline is null || Deadline >= today);
}
