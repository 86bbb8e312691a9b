using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Content with one file added or replaced.</summary>
internal sealed class ContentWithFile(IFileStore content, ContentFile file) : IFileStore
{
    public IEnumerable<string> List() => content.List().Append(file.Path).Distinct();

    public ReadOnlyMemory<byte> Read(string path) => path == file.Path ? file.Bytes : content.Read(path);
}
