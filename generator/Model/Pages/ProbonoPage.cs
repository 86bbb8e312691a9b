namespace SocialHub.Model;

/// <summary>All recruitments of pro bono: open ones first, then matched and finished ones (プロボノ).</summary>
public sealed record ProbonoPage : Page
{
    /// <summary>One can apply today; the soonest last day first, those without one at the end.</summary>
    public required ImmutableArray<RecruitmentLine> Open { get; init; }

    /// <summary>Matched, newest first.</summary>
    public required ImmutableArray<RecruitmentLine> Matched { get; init; }

    /// <summary>Finished, closed, or past their last day; newest first.</summary>
    public required ImmutableArray<RecruitmentLine> Closed { get; init; }

    /// <summary>People who applied, consultations about pro bono, and matches, by fiscal year, newest first; no year without any.</summary>
    public required ImmutableArray<ProbonoYear> Years { get; init; }
}
