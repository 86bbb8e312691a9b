namespace SocialHub.Model;

/// <summary>Compares the marks of a translation with the present text of its original.</summary>
public static class PartComparison
{
    /// <summary>The state of every part of the original.</summary>
    public static ImmutableDictionary<string, PartState> Of(Translation translation, Document original)
    {
        var present = translation.Present.Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        return DocumentParts.Of(original).ToImmutableDictionary(
            p => p.Key, p => StateOf(p, translation.FindMark(p.Key), present.Contains(p.Key) && IsWhole(p.Key, translation, original)));
    }

    /// <summary>False where a cell has not as many roles as its original, so that nobody can tell which is which.</summary>
    public static bool IsWhole(string key, Translation translation, Document original) =>
        translation is not RoadmapTranslation t || original is not Roadmap roadmap ||
        t.FindCell(key) is not { } cell || roadmap.FindCell(key)?.Roles.Length == cell.Roles.Length;

    private static PartState StateOf(DocumentPart part, PartMark? mark, bool isWhole) =>
        mark is null || !isWhole ? PartState.Missing
        : mark.Mark.Value == part.Mark ? PartState.Current
        : PartState.Outdated;
}
