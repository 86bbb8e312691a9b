namespace SocialHub.Model;

/// <summary>What changed in the words of a text, so that it can be read in Japanese: by runs of one script, not by letters.</summary>
public static class TextDiff
{
    // Pairs of tokens that are compared at most: about 2,000 on each side, for which the table takes 16 MB.
    private const long MostPairs = 4_000_000;

    /// <summary>
    /// The parts in reading order; what was removed stands before what took its place. <c>Same</c> and <c>Removed</c>
    /// joined are the old text, <c>Same</c> and <c>Added</c> joined the new one. No two neighbours are of one kind.
    /// Where very long texts differ, the stretch between the first and the last difference is told as a whole.
    /// </summary>
    public static ImmutableArray<TextPart> Between(string before, string after) =>
        TextParts.Regroup(TextParts.WithoutIslands(TextParts.Regroup(
            TokenParts(ScriptRuns.Of(before), ScriptRuns.Of(after)))));

    private static IEnumerable<TextPart> TokenParts(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var head = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var (oldRest, newRest) = (before[head..], after[head..]);
        var tail = oldRest.Reverse().Zip(newRest.Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return
        [
            .. before[..head].Select(Same),
            .. Middle(oldRest[..^tail], newRest[..^tail]),
            .. oldRest[^tail..].Select(Same),
        ];
    }

    private static IEnumerable<TextPart> Middle(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var (from, to) = (0, 0);
        foreach (var (i, j) in (long)before.Length * after.Length > MostPairs ? [] : Alignment.Of(before, after, WeightOf))
        {
            foreach (var part in Replaced(before[from..i], after[to..j]))
            {
                yield return part;
            }

            yield return Same(before[i]);
            (from, to) = (i + 1, j + 1);
        }

        foreach (var part in Replaced(before[from..], after[to..]))
        {
            yield return part;
        }
    }

    // A long word holds a sentence together better than a short one.
    private static int WeightOf(string before, string after) => before == after ? before.Length : 0;

    private static TextPart Same(string text) => new(TextPartKind.Same, text);

    private static IEnumerable<TextPart> Replaced(ImmutableArray<string> before, ImmutableArray<string> after) =>
    [
        .. before.Select(t => new TextPart(TextPartKind.Removed, t)),
        .. after.Select(t => new TextPart(TextPartKind.Added, t)),
    ];
}
