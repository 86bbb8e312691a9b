using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>In which sizes a picture is published. Known from its first bytes; nothing is decoded.</summary>
internal static class ImageCopies
{
    /// <summary>For a column of 360 CSS pixels on a phone up to one of 720, on plain and on fine screens.</summary>
    private static readonly int[] Widths = [360, 720, 1080, 1440];

    /// <summary>The folder of the copies; no content file can have an address in it.</summary>
    private const string Folder = "pictures";

    /// <param name="path">E.g. <c>images/board.png</c>.</param>
    /// <param name="upright">The size of the author's picture, upright.</param>
    public static Image Of(string path, ImageSize upright)
    {
        var widest = Math.Min(upright.Width, Widths[^1]);
        var height = Math.Max(1, (int)Math.Round((double)upright.Height * widest / upright.Width));
        return new Image(path, widest, height)
        {
            Copies = [.. Widths.Where(w => w < widest).Append(widest).Select(w => new ImageCopy(RouteOf(path, w), w))],
        };
    }

    // The whole name with its ending: a.png and a.jpg are two pictures. The address stays the same when the picture changes.
    private static Route RouteOf(string path, int width) =>
        Route.From(string.Create(CultureInfo.InvariantCulture, $"/{Folder}/{path["images/".Length..]}-{width}.webp"));
}
