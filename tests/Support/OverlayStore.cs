using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>A site's files with some replaced, added or removed: a broken site holds only what differs from the smallest good one.</summary>
/// <param name="ground">The whole good site.</param>
/// <param name="overlay">
/// Files that win; <c>remove.txt</c> names files to leave out; <c>copies.txt</c> says how often a file is there more, under other names; <c>expected.txt</c>, <see cref="Sheet"/> and what lies in <c>before/</c> are for the test.
/// </param>
public sealed class OverlayStore(IFileStore ground, IFileStore overlay) : IFileStore
{
    /// <summary>An intake sheet; it is no file of the content.</summary>
    public const string Sheet = "cards.csv";

    private static readonly string[] ForTheTest = ["remove.txt", "copies.txt", "expected.txt", Sheet];

    private readonly Lazy<HashSet<string>> _above = new(() => overlay.List().ToHashSet(StringComparer.Ordinal));
    private readonly Lazy<string[]> _below = new(() => [.. ground.List()]);

    public IEnumerable<string> List()
    {
        var above = _above.Value;
        var removed = above.Contains("remove.txt")
            ? System.Text.Encoding.UTF8.GetString(overlay.Read("remove.txt").Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : [];
        var copies = above.Contains("copies.txt") ? Copies(System.Text.Encoding.UTF8.GetString(overlay.Read("copies.txt").Span)) : [];
        return _below.Value.Union(above.Except(ForTheTest).Where(p => !p.StartsWith("before/", StringComparison.Ordinal))).Union(copies).Except(removed);
    }

    public ReadOnlyMemory<byte> Read(string path) => _above.Value.Contains(path) ? overlay.Read(path) : Ground(path);

    // A line: file, number. Twenty thousand files lie in no repository.
    private static IEnumerable<string> Copies(string lines) =>
        from line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let cells = line.Split(' ')
        from number in Enumerable.Range(1, int.Parse(cells[1], CultureInfo.InvariantCulture))
        select cells[0].Replace(".", $"-{number}.", StringComparison.Ordinal);

    private ReadOnlyMemory<byte> Ground(string path)
    {
        _ = _below.Value;
        return ground.Read(path);
    }
}
