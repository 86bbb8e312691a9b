using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A target (実施目標): what was promised, how it is counted, and what the report says came of it.</summary>
public sealed record Target
{
    /// <summary>Unique in its year, e.g. <c>t4</c>; its anchor on the results page.</summary>
    public required Slug Id { get; init; }

    /// <summary>Short name for tables, e.g. 企業へのヒアリング.</summary>
    public required string Name { get; init; }

    /// <summary>The promise as a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>At least so many, or null for a target that is no number (質的).</summary>
    public int? Value { get; init; }

    /// <summary>名, 社, 回, 件, セクター; empty for a qualitative target.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What is counted for it from the records, or null: nobody decided.</summary>
    public Measure? Measure { get; init; }

    public TargetScope Scope { get; init; }

    /// <summary>The id of the target that it is a part of (うち), or null.</summary>
    public Located<Slug>? PartOf { get; init; }

    /// <summary>The id of the outreach product through which it is to come about (e.g. the homepage), or null.</summary>
    public Located<Slug>? Through { get; init; }

    /// <summary>How it is counted, for readers: 延べ, 実人数, …; empty where nobody decided.</summary>
    public string CountingRule { get; init; } = "";

    /// <summary>The number that the report states, or null: not reported (未報告), which is never 0.</summary>
    public int? StatedValue { get; init; }

    /// <summary>The state that the year's editor gave, or null: computed from the numbers.</summary>
    public TargetState? GivenState { get; init; }

    /// <summary>The year in which it falls due; later than the report's year for a target of the next year.</summary>
    public required FiscalYear Due { get; init; }

    /// <summary>Why the state is what it is, one sentence, or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The state as seen from <paramref name="year"/>: a stated number decides; without one, the records do if they can.</summary>
    /// <param name="year">The year of the report.</param>
    /// <param name="computed">What the records of that year say, or null.</param>
    public TargetState StateIn(FiscalYear year, Figure? computed) => this switch
    {
        _ when Due > year => TargetState.NotYetDue,
        { GivenState: { } given } => given,
        { Value: { } value, StatedValue: { } stated } => stated >= value ? TargetState.Met : TargetState.NotMet,
        { Value: { } value } when computed?.AtLeast >= value => TargetState.Met,
        { Value: { } value } when computed?.AtMost < value => TargetState.NotMet,
        _ => TargetState.NotReported,
    };

    /// <summary>Whole percent of the value that was reached, capped at 100; null where either number is missing.</summary>
    public int? PercentReached => Value is > 0 && StatedValue is { } stated
        ? Math.Min(100, stated * 100 / Value.Value)
        : null;
}
