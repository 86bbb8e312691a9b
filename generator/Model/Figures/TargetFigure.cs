namespace SocialHub.Model;

/// <summary>A target with its state, and with the stated and the computed number beside each other.</summary>
/// <param name="PromisedIn">The year whose report promised it; earlier than the year of the figures where it was carried over.</param>
/// <param name="Programme">The programme it belongs to.</param>
/// <param name="Target">What was promised, and what the report states.</param>
/// <param name="State">What became of it in this year.</param>
/// <param name="Computed">From the records, or null where nothing says how to count it, or nothing was recorded.</param>
public sealed record TargetFigure(FiscalYear PromisedIn, Programme Programme, Target Target, TargetState State, Figure? Computed)
{
    /// <summary>True when both numbers are known and cannot both be right.</summary>
    public bool Disagrees => Target.StatedValue is { } stated && Computed is { } c && (stated < c.AtLeast || stated > c.AtMost);
}
