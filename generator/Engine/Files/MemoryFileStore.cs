using System.Text;

namespace SocialHub.Engine;

/// <summary>Files in memory, for tests and for examples in documentation.</summary>
public sealed class MemoryFileStore(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) : IFileStore
{
    /// <summary>Files from texts, as UTF-8.</summary>
    public static MemoryFileStore OfTexts(IEnumerable<KeyValuePair<string, string>> texts) => new(texts.ToDictionary(
        t => t.Key, t => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(t.Value)), StringComparer.Ordinal));

    public IEnumerable<string> List() => files.Keys;

    public ReadOnlyMemory<byte> Read(string path) => files[path];
}
