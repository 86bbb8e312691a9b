namespace SocialHub.Model;

/// <summary>A roadmap beside its original.</summary>
public sealed record TranslatedRoadmap : TranslatedDocument
{
    /// <summary>The original with the words of the translation where it has some: states, marks and what is blank are the original's.</summary>
    public required Roadmap Roadmap { get; init; }

    public static TranslatedRoadmap Of(
        RoadmapTranslation translation, Roadmap original, ImmutableDictionary<string, PartState> states, SiteSettings settings) => new()
        {
            Translation = translation,
            Original = original,
            States = states,
            SourceTag = settings.Language,
            Roadmap = original with
            {
                Title = translation.Title,
                Catchphrase = translation.Catchphrase,
                Summary = translation.Summary,
                Goal = translation.Goal.Length > 0 && original.Goal.Length > 0 ? translation.Goal : original.Goal,
                Body = translation.Body.IsEmpty || original.Body.IsEmpty ? original.Body : translation.Body,
                Stages = [.. original.Stages.Select(s => StageOf(s, translation, states, settings.FindWords(translation.Language)))],
            },
        };

    private static Stage StageOf(Stage original, RoadmapTranslation translation, ImmutableDictionary<string, PartState> states, HubWords? words)
    {
        var stage = translation.FindStage(original.Id);
        var cells = original.Cells.Select(c => CellOf(c, translation.FindCell(c.Id), states.GetValueOrDefault(c.Id)));
        return new Stage(
            original.Id,
            stage?.Name ?? original.Name,
            stage is null ? original.Aim : stage.Aim,
            [.. cells.Select(c => words is null ? c : c with { Sector = c.Sector with { Name = words.NameOf(c.Sector) } })]);
    }

    // The state of a role is the original's: nobody has to translate that something is done.
    private static Cell CellOf(Cell original, Cell? translated, PartState state) => translated is null || state == PartState.Missing
        ? original
        : original with { Roles = [.. original.Roles.Zip(translated.Roles, (o, t) => t with { State = o.State })] };
}
