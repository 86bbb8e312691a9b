using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Industries as an author wrote them.</summary>
/// <param name="Industries">Those that were named.</param>
/// <param name="Others">The number behind 「ほか」, or null where there is none.</param>
public sealed record WrittenIndustries(Industries Industries, int? Others)
{
    /// <summary>Number of companies that were counted, 「ほか」 included.</summary>
    public int Counted => Industries.Items.Sum(i => i.Count ?? 0) + (Others ?? 0);

    /// <summary>True when every company must be in a number: all named industries have one, and what is left has one too, or nothing is left.</summary>
    public bool IsWhole => Industries.Items.All(i => i.Count is not null) && (Others is not null || !Industries.IsOpen);
}
