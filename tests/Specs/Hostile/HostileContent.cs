using System.Text;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>A file of an author who wants to break the build, over the smallest good site.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Path">Where it lies in the content.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Codes">The codes of its errors, in the order of the text; empty where it does no harm.</param>
internal sealed record HostileContent(string Name, string Path, ReadOnlyMemory<byte> Bytes, string Codes)
{
    public HostileContent(string name, string path, string text, string codes)
        : this(name, path, Encoding.UTF8.GetBytes(text), codes)
    {
    }

    /// <summary>The content with it.</summary>
    public IFileStore Store()
    {
        var ground = new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal"));
        var files = ground.List().ToDictionary(p => p, ground.Read, StringComparer.Ordinal);
        files[Path] = Bytes;
        return new MemoryFileStore(files);
    }
}
