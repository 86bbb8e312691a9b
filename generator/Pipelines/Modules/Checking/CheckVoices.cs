using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that each voice leads somewhere: to cells, editions and voices that exist, and to an answer in time.</summary>
public sealed class CheckVoices : IModule<GatheredSite, GatheredSite>
{
    /// <summary>After so many days a voice without an answer is told of.</summary>
    private const int PatienceInDays = 60;

    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            foreach (var history in gathered.Site.Histories)
            {
                new Ledger(history, gathered, context).Check();
            }
        }

        return input;
    }

    private sealed class Ledger(RoadmapHistory history, GatheredSite gathered, BuildContext context)
    {
        private readonly DiagnosticBag _diagnostics = context.Diagnostics;

        public void Check()
        {
            var ids = new UniqueIds(_diagnostics);
            foreach (var voice in history.Voices.OrderBy(v => v.Source))
            {
                ids.TryAdd(voice.Id);
                CheckPlaces(voice);
                CheckOutcome(voice);
            }
        }

        private void CheckPlaces(Voice voice)
        {
            SessionReferences.Check(voice.Session, gathered, _diagnostics);
            if (voice.Sector is { } sector && gathered.Site.Settings.FindSector(sector.Value) is null)
            {
                var known = gathered.Site.Settings.Sectors.Select(s => s.Name).ToArray();
                _diagnostics.Add(RegisterDiagnostics.SectorUnknown(sector, NearestName.Find(sector.Value, known), string.Join("、", known)));
            }

            foreach (var cell in voice.ChangedCells.Append(voice.Cell ?? default).Where(c => c.Value is not null && !IsKnown(c.Value)))
            {
                _diagnostics.Add(CellReferences.Unknown(cell, history.Current));
            }
        }

        private void CheckOutcome(Voice voice)
        {
            if (voice.IsWaiting && voice.AgeInDays(context.Today) > PatienceInDays)
            {
                _diagnostics.Add(VoiceDiagnostics.Waiting(voice.Source, voice.Id.Value.Value, voice.AgeInDays(context.Today)));
            }

            CheckEdition(voice);
            CheckSameAs(voice);
            if (voice.RedirectedTo is { } slug && !gathered.Parts.Paths.Contains($"roadmaps/{slug.Value}/roadmap.md"))
            {
                var known = gathered.Site.Roadmaps.Select(r => r.Slug.Value).ToArray();
                _diagnostics.Add(RegisterDiagnostics.RoadmapUnknown(
                    slug.As(slug.Value.Value), NearestName.Find(slug.Value.Value, known), string.Join("、", known)));
            }
        }

        private void CheckEdition(Voice voice)
        {
            if (voice.Edition is not { } edition)
            {
                return;
            }

            if (history.Steps.FirstOrDefault(s => s.Edition.Number.Value == edition.Value) is not { } step)
            {
                var known = string.Join("、", history.Steps.Select(s => s.Edition.Name).Reverse());
                _diagnostics.Add(VoiceDiagnostics.EditionUnknown(edition, known));
                return;
            }

            foreach (var cell in voice.ChangedCells.Where(c => IsKnown(c.Value) && step.Diff?.ChangedCells.Contains(c.Value) == false))
            {
                _diagnostics.Add(VoiceDiagnostics.CellUnchanged(cell, edition.Value, CellReferences.NameOf(cell.Value, step.Diff!)));
            }
        }

        private void CheckSameAs(Voice voice)
        {
            if (voice.SameAs is not { } id)
            {
                return;
            }

            var same = history.Voices.FirstOrDefault(v => v.Id.Value == id.Value);
            if (same is null)
            {
                var nearest = NearestName.Find(id.Value.Value, history.Voices.Select(v => v.Id.Value.Value));
                _diagnostics.Add(VoiceDiagnostics.VoiceUnknown(id.As(id.Value.Value), nearest));
            }
            else if (same.State == VoiceState.Duplicate)
            {
                _diagnostics.Add(VoiceDiagnostics.SameAsDuplicate(id.As(id.Value.Value)));
            }
        }

        private bool IsKnown(string cell) =>
            history.Current.FindCell(cell) is not null || history.Steps.Any(s => s.Roadmap.FindCell(cell) is not null);
    }
}
