using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Makes all changes of content that are safe (<see cref="Mend.IsSafe"/>), until none is left.</summary>
public static class SafeMends
{
    // A mended line can show a slip that it hid; each round makes at least one of them good.
    private const int MostRounds = 10;

    /// <summary>The files that changed, each with what was mended in it, in the order of the files.</summary>
    /// <param name="content">Is read only.</param>
    /// <param name="check">Gives the diagnostics of a content.</param>
    public static ImmutableArray<MendedFile> Make(IFileStore content, Func<IFileStore, IEnumerable<Diagnostic>> check)
    {
        var mended = new SortedDictionary<string, MendedFile>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var store = new MendedStore(content, mended.Values);
            var changed = SafeOf(check(store)).Select(file => MendOne(store, file)).OfType<MendedFile>().ToArray();
            foreach (var file in changed)
            {
                var before = mended.TryGetValue(file.File.Path, out var earlier) ? earlier.Changes : [];
                mended[file.File.Path] = file with { Changes = [.. before, .. file.Changes] };
            }

            if (changed.Length == 0)
            {
                break;
            }
        }

        return [.. mended.Values];
    }

    private static IEnumerable<IGrouping<string, Diagnostic>> SafeOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(d => d is { Mend.IsSafe: true, IsEarlier: false }).GroupBy(d => d.Span.File);

    // Of two changes of one place the second waits for the next round.
    private static MendedFile? MendOne(MendedStore store, IGrouping<string, Diagnostic> slips)
    {
        var file = new ContentFile(slips.Key, store.Read(slips.Key));
        var text = ContentMender.TextOf(file.Bytes) is { } read ? new LinedText(read) : null;
        HashSet<TextEdit> made = text is null ? [] : [.. MendedText.Fitting(text.Text, slips.Select(d => d.Mend).OfType<TextEdit>()).Select(f => f.Edit)];
        return ContentMender.Mend(file, slips.Select(d => d.Mend!)) is { } mended
            ? new MendedFile(mended, [.. slips.Where(d => d.Mend is not TextEdit edit || made.Contains(edit)).Select(d => MendedChange.Of(d, text))])
            : null;
    }
}
