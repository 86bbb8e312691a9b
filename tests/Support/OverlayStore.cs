using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>A site's files with some replaced, added or removed: a broken site holds only what differs from the smallest good one.</summary>
/// <param name="ground">The whole good site.</param>
/// <param name="overlay">
/// Files that win; <c>remove.txt</c> names files to leave out; <c>expected.txt</c>, <see cref="Sheet"/> and what lies in <c>before/</c> are for the test.
/// </param>
public sealed class OverlayStore(IFileStore ground, IFileStore overlay) : IFileStore
{
    /// <summary>An intake sheet; it is no file of the content.</summary>
    public const string Sheet = "cards.csv";

    private static readonly string[] ForTheTest = ["remove.txt", "expected.txt", Sheet];

    public IEnumerable<string> List()
    {
        var above = overlay.List().ToArray();
        var removed = above.Contains("remove.txt")
            ? System.Text.Encoding.UTF8.GetString(overlay.Read("remove.txt").Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : [];
        return ground.List().Union(above.Except(ForTheTest).Where(p => !p.StartsWith("before/", StringComparison.Ordinal))).Except(removed);
    }

    public ReadOnlyMemory<byte> Read(string path) => overlay.List().Contains(path) ? overlay.Read(path) : Ground(path);

    private ReadOnlyMemory<byte> Ground(string path)
    {
        _ = ground.List().Count();
        return ground.Read(path);
    }
}
