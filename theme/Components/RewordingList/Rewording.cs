using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>A text that was written anew.</summary>
/// <param name="What">What it is, e.g. <c>短期・行政の役割</c>.</param>
/// <param name="Before">Plain text; empty where there was none.</param>
/// <param name="After">Plain text; empty where there is none.</param>
internal sealed record Rewording(string What, string Before, string After)
{
    /// <summary>In the order of the changes. What is told by a word (a state, a phase, a place) is left out.</summary>
    public static ImmutableArray<Rewording> In(RoadmapDiff diff) =>
        [.. diff.Changes.SelectMany(c => Of(c, diff)).Where(r => r.Before != r.After)];

    private static IEnumerable<Rewording> Of(RoadmapChange change, RoadmapDiff diff) => change switch
    {
        RoadmapChange.TextChanged { Text: not (RoadmapText.Phase or RoadmapText.CurrentStage) } c =>
            [new(c.Text.ToName(), c.Before, c.After)],
        RoadmapChange.StageReworded c =>
        [
            new($"ステージ『{c.Before.Name}』の名前", c.Before.Name, c.After.Name),
            new($"ステージ『{c.After.Name}』のめざすこと", c.Before.Aim, c.After.Aim),
        ],
        RoadmapChange.RoleReworded c =>
        [
            new($"{NameOf(c.At, diff)}の役割", c.Before.Text.PlainText, c.After.Text.PlainText),
            new($"{NameOf(c.At, diff)}の担い手", c.Before.Partners.PlainText, c.After.Partners.PlainText),
        ],
        _ => [],
    };

    private static string NameOf(RolePlace place, RoadmapDiff diff)
    {
        var stage = diff.After.Stages.First(s => s.Id == place.Stage);
        return $"{stage.Name}・{stage.Cells.First(c => c.Sector.Id == place.Sector).Sector.Name}";
    }
}
