namespace SocialHub.Model;

/// <summary>A picture in a size of its own, so that a small screen need not fetch a large one (画像の写し).</summary>
/// <param name="Route">Its address; a WebP file.</param>
/// <param name="Width">In pixels, at least 1.</param>
public sealed record ImageCopy(Route Route, int Width);
