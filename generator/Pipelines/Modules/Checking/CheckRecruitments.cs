using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that each call for pro bono says where it was born, names what exists, and that each match is counted once.</summary>
public sealed class CheckRecruitments : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            new Calls(gathered, context.Diagnostics).Check();
        }

        return input;
    }

    private sealed class Calls(GatheredSite gathered, DiagnosticBag diagnostics)
    {
        private readonly SiteParts _parts = gathered.Parts;
        private readonly NamedThings _names = new(gathered.Parts, diagnostics);
        private readonly Dictionary<Slug, SourceSpan> _matches = [];

        public void Check()
        {
            foreach (var call in _parts.Documents.Concat(_parts.Incomplete).OfType<Recruitment>().OrderBy(r => r.Source))
            {
                _names.CheckOrganization(call.Organization);
                _names.CheckRoadmap(call.Roadmap, RecruitmentSchema.Roadmap.JapaneseName);
                _names.CheckArticle(call.Article);
                _names.CheckProgrammes(call.Year, call.Programmes);
                CheckBirth(call);
                CheckCell(call);
                CheckEdition(call);
                call.Matches.ToList().ForEach(m => CheckMatch(m.Id));
            }
        }

        private void CheckBirth(Recruitment call)
        {
            SourceSpan?[] places = [call.Roadmap?.Span, call.Cell?.Span, call.ChangedEdition?.Span];
            var place = places.FirstOrDefault(s => s is not null);
            if (call.IsOutsideLabs)
            {
                if (place is { } stray)
                {
                    diagnostics.Add(RecruitmentDiagnostics.PlaceOutsideLabs(stray));
                }
            }
            else if (call.Cell is null)
            {
                diagnostics.Add(RecruitmentDiagnostics.CellMissing(place ?? call.Source));
            }
            else if (call.Roadmap is null)
            {
                var known = string.Join('、', gathered.Site.Roadmaps.Select(r => r.Slug.Value));
                diagnostics.Add(RecruitmentDiagnostics.RoadmapMissing(call.Cell.Value.Span, known));
            }
        }

        // Only a roadmap that could be bound can say that it has no such cell.
        private void CheckCell(Recruitment call)
        {
            if (call.Cell is not { } cell || RoadmapOf(call) is not { } roadmap || roadmap.FindCell(cell.Value) is not null)
            {
                return;
            }

            var names = roadmap.CellNames.ToArray();
            diagnostics.Add(RecruitmentDiagnostics.CellUnknown(
                cell, roadmap.Slug.Value, NearestName.Find(cell.Value, names), string.Join("、", names)));
        }

        private void CheckEdition(Recruitment call)
        {
            if (call.ChangedEdition is { } edition && call.Roadmap is { } slug &&
                gathered.Site.Histories.FirstOrDefault(h => h.Current.Slug == slug.Value) is { } history &&
                history.Steps.All(s => s.Edition.Number.Value != edition.Value))
            {
                var known = string.Join('、', history.Steps.Select(s => s.Edition.Name).Reverse());
                diagnostics.Add(RecruitmentDiagnostics.EditionUnknown(edition, slug.Value.Value, known));
            }
        }

        private void CheckMatch(Located<Slug> id)
        {
            if (!_matches.TryAdd(id.Value, id.Span))
            {
                diagnostics.Add(RecruitmentDiagnostics.MatchIdRepeated(id.As(id.Value.Value), _matches[id.Value]));
            }
        }

        private Roadmap? RoadmapOf(Recruitment call) =>
            _parts.Documents.OfType<Roadmap>().FirstOrDefault(r => r.Slug == call.Roadmap?.Value && !r.IsFrozen);
    }
}
