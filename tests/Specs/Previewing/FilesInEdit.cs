using System.Text;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>A content folder in memory on which somebody works; any file can be put back as it was.</summary>
internal sealed class FilesInEdit(IFileStore original) : IFileStore
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _original =
        original.List().ToImmutableSortedDictionary(p => p, original.Read, StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? _now;

    /// <summary>The files as they are now; they do not change any more.</summary>
    public MemoryFileStore Frozen => new(Now);

    /// <summary>The files that are text.</summary>
    public string[] Texts => [.. Now.Keys.Where(p => p.EndsWith(".md", StringComparison.Ordinal) || p.EndsWith(".yaml", StringComparison.Ordinal))];

    /// <summary>The files that differ from the original, among them those that are gone.</summary>
    public string[] Changed =>
        [.. Now.Keys.Union(_original.Keys).Where(p => !Now.TryGetValue(p, out var now) || !_original.TryGetValue(p, out var before) || !now.Equals(before))];

    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Now => _now ?? _original;

    public IEnumerable<string> List() => Now.Keys;

    public ReadOnlyMemory<byte> Read(string path) => Now[path];

    public string TextOf(string path) => Encoding.UTF8.GetString(Now[path].Span);

    public void Write(string path, string text) => _now = Now.SetItem(path, Encoding.UTF8.GetBytes(text));

    public void Remove(string path) => _now = Now.Remove(path);

    public void PutBack(string path) => _now = _original.TryGetValue(path, out var bytes) ? Now.SetItem(path, bytes) : Now.Remove(path);
}
