using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The pictures among the files that will be published, with their sizes.</summary>
internal static class PublishedImages
{
    public static IEnumerable<Image> Of(IEnumerable<OutputFile> files) =>
        from file in files
        let size = ImageFormat.Of(file.Bytes.Span)?.Size
        where size is not null
        select new Image(file.Path, size.Value.Width, size.Value.Height);
}
