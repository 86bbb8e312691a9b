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
                CheckDrafts(history, context.Diagnostics);

                // Editions in a wrong order were compared with the wrong ones: what differs would mislead.
                if (AreInOrder(history, context.Diagnostics))
                {
                    var causes = new CheckCauses(history, gathered, context.Diagnostics);
                    history.Steps.ToList().ForEach(causes.Check);
                }
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

    private static void CheckDrafts(RoadmapHistory history, DiagnosticBag diagnostics)
    {
        foreach (var draft in history.Steps.Where(s => s.Roadmap is { IsFrozen: true, IsDraft: true }))
        {
            diagnostics.Add(EditionDiagnostics.FrozenDraft(draft.Edition.Number));
        }
    }

    private static bool AreInOrder(RoadmapHistory history, DiagnosticBag diagnostics)
    {
        var problems = history is { Current.Edition: null, Steps: [var newest, ..] }
            ? [EditionDiagnostics.NumberMissing(
                history.Current.Source, (newest.Edition.Number.Value + 1).ToString(CultureInfo.InvariantCulture))]
            : history.Steps.Zip(history.Steps.Skip(1), (s, previous) => Problem(s.Edition, previous.Edition)).OfType<Diagnostic>().ToArray();
        problems.ToList().ForEach(diagnostics.Add);
        return problems.Length == 0;
    }

    private static Diagnostic? Problem(Edition edition, Edition previous)
    {
        var (number, before) = (edition.Number.Value, previous.Number.Value);
        return (edition.IssuedOn, previous.IssuedOn) switch
        {
            _ when before >= number => EditionDiagnostics.NotOlder(previous.Number, number),
            _ when before != number - 1 => EditionDiagnostics.Gap(edition.Number, number - 1),
            ({ } day, { } earlier) when day < earlier =>
                EditionDiagnostics.DayBefore(edition.Number, JapaneseDate.Day(day), JapaneseDate.Day(earlier)),
            _ => null,
        };
    }
}
