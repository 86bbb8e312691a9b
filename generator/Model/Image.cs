namespace SocialHub.Model;

/// <summary>A picture that is published (画像), upright and without metadata.</summary>
/// <param name="Path">Below the content folder, e.g. <c>images/board.png</c>; its address is the same with a slash before it.</param>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
public sealed record Image(string Path, int Width, int Height)
{
    /// <summary>The same picture in WebP, from narrow to wide; never wider than what its author gave.</summary>
    public ImmutableArray<ImageCopy> Copies { get; init; } = [];
}
