using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that the editions of each roadmap follow one another, say what they changed, and name why.</summary>
public sealed class CheckEditions : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            CheckFolders(gathered.Parts, context.Diagnostics);
            foreach (var history in gathered.Site.Histories)
            {
                CheckNumbers(history, context.Diagnostics);
                var causes = new CheckCauses(history, gathered, context.Diagnostics);
                history.Steps.ToList().ForEach(causes.Check);
            }
        }

        return input;
    }

    private static void CheckFolders(SiteParts parts, DiagnosticBag diagnostics)
    {
        var files = parts.Documents.OfType<Roadmap>().Where(r => r.IsFrozen).Select(r => r.Source)
            .Concat(parts.Voices.Select(v => SourceSpan.StartOf(v.Source.File)));
        foreach (var file in files)
        {
            var folder = string.Join('/', file.File.Split('/')[..2]);
            if (!parts.Paths.Contains($"{folder}/roadmap.md"))
            {
                diagnostics.Add(EditionDiagnostics.RoadmapMissing(file, folder));
            }
        }
    }

    private static void CheckNumbers(RoadmapHistory history, DiagnosticBag diagnostics)
    {
        if (history is { Current.Edition: null, Steps: [var newest, ..] })
        {
            var next = newest.Edition.Number.Value + 1;
            diagnostics.Add(EditionDiagnostics.NumberMissing(history.Current.Source, next.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        foreach (var (step, previous) in history.Steps.Zip(history.Steps.Skip(1)))
        {
            CheckNeighbours(step.Edition, previous.Edition, diagnostics);
        }

        foreach (var draft in history.Steps.Where(s => s.Roadmap is { IsFrozen: true, IsDraft: true }))
        {
            diagnostics.Add(EditionDiagnostics.FrozenDraft(draft.Edition.Number));
        }
    }

    private static void CheckNeighbours(Edition edition, Edition previous, DiagnosticBag diagnostics)
    {
        var (number, before) = (edition.Number.Value, previous.Number.Value);
        if (before >= number)
        {
            diagnostics.Add(EditionDiagnostics.NotOlder(previous.Number, number));
        }
        else if (before != number - 1)
        {
            diagnostics.Add(EditionDiagnostics.Gap(edition.Number, number - 1));
        }

        if (edition.IssuedOn is { } day && previous.IssuedOn is { } earlier && day < earlier)
        {
            diagnostics.Add(EditionDiagnostics.DayBefore(edition.Number, JapaneseDate.Day(day), JapaneseDate.Day(earlier)));
        }
    }
}
