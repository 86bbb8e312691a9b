using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The facts of roadmaps: stages, roles, editions, voices.</summary>
internal static class RoadmapFacts
{
    public static IEnumerable<PublishedFact> Of(Site site) =>
        [.. site.Roadmaps.SelectMany(r => Cells(r, $"『{r.Title}』の")), .. site.Histories.SelectMany(History)];

    private static IEnumerable<PublishedFact> History(RoadmapHistory history) =>
    [
        .. history.Steps.SelectMany(s => Edition(s, $"『{history.Current.Title}』の{s.Edition.Name}")),
        .. history.Voices.SelectMany(v => Voice(v, history.Current)),
    ];

    private static IEnumerable<PublishedFact> Edition(EditionStep step, string name)
    {
        var route = RoadmapRoutes.Edition(step.Roadmap.Slug, step.Edition.Number.Value);
        PublishedFact edition = new(FactKey.Of(route), name, route, step.Roadmap.Source);
        return step.Roadmap.IsFrozen ? [edition, .. Cells(step.Roadmap, $"{name}の")] : [edition];
    }

    private static IEnumerable<PublishedFact> Cells(Roadmap roadmap, string of)
    {
        foreach (var stage in roadmap.Stages)
        {
            var key = FactKey.Of(roadmap.Route).Part(stage.Id.Value);
            yield return new PublishedFact(
                key, $"{of}ステージ『{stage.Name}』", roadmap.Route, stage.Cells.IsEmpty ? roadmap.Source : stage.Cells[0].Source);
            foreach (var cell in stage.Cells)
            {
                foreach (var role in cell.Roles)
                {
                    var text = role.Text.PlainText;
                    yield return PublishedFact.Of(
                        Statement.Sentence(Group(roadmap), text), key.Part(cell.Sector.Id.Value),
                        $"{of}役割『{ShortText.Of(text)}』（{stage.Name}・{cell.Sector.Name}）", roadmap.Route, cell.Source);
                }
            }
        }
    }

    // A role that the next edition drops stays published in the frozen one: all editions are one group.
    private static string Group(Roadmap roadmap) => $"roadmaps/{roadmap.Slug}";

    private static IEnumerable<PublishedFact> Voice(Voice voice, Roadmap roadmap)
    {
        var route = RoadmapRoutes.Voices(voice.Roadmap);
        PublishedFact fact = new(
            FactKey.Of(route).Part(voice.Id.Value.Value), $"『{roadmap.Title}』への声（{voice.ReceivedOn}）", route, voice.Source);
        yield return fact;
        if (voice.Words is not null)
        {
            yield return fact with { Key = fact.Key.Part("words"), Name = $"{fact.Name}のことば" };
        }

        if (voice.Answer.Length > 0)
        {
            yield return fact with { Key = fact.Key.Part("answer"), Name = $"{fact.Name}への返事" };
        }
    }
}
