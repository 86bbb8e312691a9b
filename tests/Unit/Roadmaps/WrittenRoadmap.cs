using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>Everything of a roadmap that a change can be about, written down: equal texts are equal editions.</summary>
internal static class WrittenRoadmap
{
    public static string Of(Roadmap roadmap) => string.Join('\n',
    [
        roadmap.Title, roadmap.Catchphrase, roadmap.Summary, roadmap.Goal, $"{roadmap.Phase} {roadmap.CurrentStage}", roadmap.Body.PlainText,
        .. roadmap.Stages.SelectMany(s => s.Cells.Select(CellOf).Prepend($"{s.Id} {s.Name} {s.Aim}")),
    ]);

    /// <summary>A role without its state.</summary>
    public static string TextOf(Role role) => $"{TextOf(role.Text)} @{TextOf(role.Partners)}";

    private static string CellOf(Cell cell) =>
        $"  {cell.Stage}-{cell.Sector.Id}: {string.Join(" | ", cell.Roles.Select(r => $"{r.State} {TextOf(r)}"))}";

    // The links that the generators make differ in nothing but their dots.
    private static string TextOf(Body body) =>
        $"{body.PlainText}[{string.Join(',', body.Links.Select(l => l.Target.Value.Replace("../", "", StringComparison.Ordinal)))}]";
}
