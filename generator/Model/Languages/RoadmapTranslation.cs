using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>The translation of a roadmap.</summary>
public sealed record RoadmapTranslation : Translation
{
    public required string Catchphrase { get; init; }

    /// <summary>Empty where it was not translated.</summary>
    public string Goal { get; init; } = "";

    /// <summary>The stages that were translated, with all cells; a cell without roles was not.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    public override IEnumerable<Located<string>> Present
    {
        get
        {
            yield return new(DocumentParts.Lead, MarksSource);
            if (Goal.Length > 0)
            {
                yield return new(DocumentParts.Goal, MarksSource);
            }

            if (!Body.IsEmpty)
            {
                yield return new(DocumentParts.Overview, MarksSource);
            }

            foreach (var stage in Stages)
            {
                yield return new(stage.Id.Value, MarksSource);
                foreach (var cell in stage.Cells.Where(c => !c.IsBlank))
                {
                    yield return new(cell.Id, cell.Source);
                }
            }
        }
    }

    public Stage? FindStage(Slug id) => Stages.FirstOrDefault(s => s.Id == id);

    public Cell? FindCell(string id) => Stages.SelectMany(s => s.Cells).FirstOrDefault(c => c.Id == id && !c.IsBlank);
}
