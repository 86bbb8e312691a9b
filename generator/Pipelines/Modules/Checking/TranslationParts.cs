using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Compares a translation with its original, part by part.</summary>
internal static class TranslationParts
{
    public static void Check(Translation translation, Document original, DiagnosticBag diagnostics)
    {
        var parts = DocumentParts.Of(original).ToDictionary(p => p.Key, StringComparer.Ordinal);
        var present = translation.Present.ToArray();
        foreach (var mark in translation.Marks)
        {
            if (!parts.TryGetValue(mark.Key.Value, out var part))
            {
                var free = parts.Keys.Where(k => translation.FindMark(k) is null);
                diagnostics.Add(TranslationDiagnostics.PartUnknown(mark.Key, original.Source.File, NearestName.Find(mark.Key.Value, free)));
            }
            else if (present.All(p => p.Value != part.Key))
            {
                diagnostics.Add(TranslationDiagnostics.PartMissing(mark.Key));
            }
            else if (mark.Mark.Value != part.Mark)
            {
                diagnostics.Add(TranslationDiagnostics.Outdated(mark.Mark, part.Key, original.Source.File, part.Mark));
            }
            else
            {
                CheckRoles(part.Key, translation, original, diagnostics);
            }
        }

        foreach (var unmarked in present.Where(p => translation.FindMark(p.Value) is null))
        {
            diagnostics.Add(TranslationDiagnostics.MarkMissing(unmarked, parts.GetValueOrDefault(unmarked.Value)?.Mark));
        }
    }

    private static void CheckRoles(string key, Translation translation, Document original, DiagnosticBag diagnostics)
    {
        if (!PartComparison.IsWhole(key, translation, original) &&
            translation is RoadmapTranslation t && t.FindCell(key) is { } cell && original is Roadmap roadmap)
        {
            diagnostics.Add(TranslationDiagnostics.RolesDiffer(
                cell.Source, key, roadmap.FindCell(key)?.Roles.Length ?? 0, cell.Roles.Length));
        }
    }
}
