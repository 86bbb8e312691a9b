using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks one roadmap's editions for what they tell: notes, and a cause for every cell that changed.</summary>
internal sealed class CheckCauses(RoadmapHistory history, GatheredSite gathered, DiagnosticBag diagnostics)
{
    public void Check(EditionStep step)
    {
        CheckReferences(step);
        if (step.Diff is not { } diff)
        {
            return;
        }

        if (diff.Changes.IsEmpty)
        {
            diagnostics.Add(EditionDiagnostics.Unchanged(step.Edition.Number));
        }
        else if (step.Edition.Notes.IsEmpty)
        {
            diagnostics.Add(EditionDiagnostics.NotesMissing(step.Edition.Number, ProposedNotes.Yaml(diff)));
        }

        foreach (var cell in diff.ChangedCells.Where(cell => !step.Causes.Any(c => c.Concerns(cell))))
        {
            var place = step.Roadmap.FindCell(cell)?.Source ?? step.Edition.Number.Span;
            diagnostics.Add(EditionDiagnostics.CauseMissing(place, step.Edition.Number.Value, CellReferences.NameOf(cell, diff)));
        }
    }

    private void CheckReferences(EditionStep step)
    {
        foreach (var cause in step.Edition.Causes)
        {
            if (cause.Voice is { } voice && history.Voices.All(v => v.Id.Value != voice.Value))
            {
                var nearest = NearestName.Find(voice.Value.Value, history.Voices.Select(v => v.Id.Value.Value));
                diagnostics.Add(VoiceDiagnostics.VoiceUnknown(voice.As(voice.Value.Value), nearest));
            }

            SessionReferences.Check(cause.Session, gathered, diagnostics);
            cause.Cells.Where(c => !IsKnown(c.Value, step)).ToList().ForEach(ReportCell);
        }
    }

    // A cell that this edition removed is one of the edition before.
    private static bool IsKnown(string cell, EditionStep step) =>
        step.Roadmap.FindCell(cell) is not null || step.Diff?.Before.FindCell(cell) is not null;

    private void ReportCell(Located<string> cell) => diagnostics.Add(CellReferences.Unknown(cell, history.Current));
}
