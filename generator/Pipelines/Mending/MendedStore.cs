using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Content with some files as they were mended.</summary>
internal sealed class MendedStore(IFileStore content, IEnumerable<MendedFile> mended) : IFileStore
{
    private readonly Dictionary<string, ContentFile> _mended = mended.ToDictionary(m => m.File.Path, m => m.File, StringComparer.Ordinal);

    public IEnumerable<string> List() => content.List();

    public ReadOnlyMemory<byte> Read(string path) => _mended.TryGetValue(path, out var file) ? file.Bytes : content.Read(path);
}
