namespace SocialHub.Model;

/// <summary>What changed in the texts about a roadmap as a whole.</summary>
internal static class TextChanges
{
    public static IEnumerable<RoadmapChange> Between(Roadmap before, Roadmap after) =>
        from text in Enum.GetValues<RoadmapText>()
        where text == RoadmapText.CurrentStage
            ? before.CurrentStage != after.CurrentStage
            : Of(before, text) != Of(after, text)
        select new RoadmapChange.TextChanged(text, Of(before, text), Of(after, text))
        {
            Stage = text == RoadmapText.CurrentStage ? after.CurrentStage : null,
        };

    private static string Of(Roadmap roadmap, RoadmapText text) => text switch
    {
        RoadmapText.Title => roadmap.Title,
        RoadmapText.Catchphrase => roadmap.Catchphrase,
        RoadmapText.Summary => roadmap.Summary,
        RoadmapText.Goal => roadmap.Goal,
        RoadmapText.Phase => roadmap.Phase.ToName(),
        RoadmapText.CurrentStage => CurrentStageOf(roadmap),
        RoadmapText.Overview => roadmap.Body.PlainText,
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    };

    private static string CurrentStageOf(Roadmap roadmap) =>
        roadmap.CurrentStage is { } id ? roadmap.Stages.FirstOrDefault(s => s.Id == id)?.Name ?? id.Value : "";
}
