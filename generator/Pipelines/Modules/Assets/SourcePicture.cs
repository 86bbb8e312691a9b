using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A picture as its author gave it, looked at but not yet decoded.</summary>
/// <param name="File">Path and bytes.</param>
/// <param name="Image">What will be published of it.</param>
public sealed record SourcePicture(ContentFile File, Image Image)
{
    /// <summary>JPEG, PNG or WebP.</summary>
    public required string Format { get; init; }

    /// <summary>1 to 8 (Exif): how it must be turned to stand upright.</summary>
    public required int Orientation { get; init; }
}
