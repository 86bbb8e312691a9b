namespace SocialHub.Pipelines;

/// <summary>A number that the site computes and that comes out otherwise.</summary>
/// <param name="Scope">The fiscal year that it counts, e.g. 2023年度; empty for the whole site.</param>
/// <param name="Name">What is counted, e.g. ロードマップの会の延べ参加者.</param>
/// <param name="Unit">E.g. 名; empty for words.</param>
/// <param name="Before">As pages write it, without the unit; null where it was not there.</param>
/// <param name="After">As <paramref name="Before"/>; null where it is not there any more.</param>
public sealed record FigureChange(string Scope, string Name, string Unit, string? Before, string? After)
{
    /// <summary>E.g. <c>ロードマップの会の延べ参加者 18→23名</c>.</summary>
    public string Text => $"{Name} {Before ?? "なし"}→{After ?? "なし"}{Unit}";

    /// <summary>Those that differ, in the order of the second list; what only the first has stands last. Nothing and 0 are the same.</summary>
    internal static IEnumerable<FigureChange> Between(IEnumerable<SiteFigure> before, IEnumerable<SiteFigure> after)
    {
        var old = before.DistinctBy(f => f.Key).ToDictionary(f => f.Key);
        var now = after.DistinctBy(f => f.Key).ToDictionary(f => f.Key);
        return now.Values.Concat(old.Values.Where(f => !now.ContainsKey(f.Key)))
            .Select(f => new FigureChange(
                f.Scope, f.Name, f.Unit, old.GetValueOrDefault(f.Key)?.Value, now.GetValueOrDefault(f.Key)?.Value))
            .Where(c => (c.Before ?? "0") != (c.After ?? "0"));
    }
}
