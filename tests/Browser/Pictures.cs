namespace SocialHub.Tests.Browser;

/// <summary>Saves pictures of a page for people to look at, into the folder that the environment variable <c>SHOTS</c> names.</summary>
public static class Pictures
{
    /// <summary>Width of A4 without the margins of <c>@page</c>, in CSS pixels.</summary>
    private const int PaperWidth = 688;

    private static readonly int[] Widths = [360, 768, 1280];

    private static string Folder { get; } = Environment.GetEnvironmentVariable("SHOTS") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : throw new InvalidOperationException("SHOTS must name a folder for the pictures; tests/run --pictures sets it.");

    /// <summary>Every width in light and dark, the two settings for hard-to-see screens, and paper.</summary>
    /// <returns>The files, each with the width in pixels that it must have, or 0 for a PDF.</returns>
    public static async Task<ImmutableArray<(string File, int Width)>> SaveAsync(PageVisit visit, string address)
    {
        var name = Path.Combine(Folder, SiteFolder.FileNameOf(address));
        var files = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var width in Widths)
        {
            files.Add(await SaveAsync(visit, $"{name}-{width}-light", width, new() { ColorScheme = ColorScheme.Light }));
            files.Add(await SaveAsync(visit, $"{name}-{width}-dark", width, new() { ColorScheme = ColorScheme.Dark }));
        }

        files.Add(await SaveAsync(visit, $"{name}-contrast", 1280, new() { ColorScheme = ColorScheme.Light, Contrast = Contrast.More }));
        files.Add(await SaveAsync(visit, $"{name}-forced", 1280, new() { Contrast = Contrast.NoPreference, ForcedColors = ForcedColors.Active }));
        files.Add(await SaveAsync(visit, $"{name}-print", PaperWidth, new() { ForcedColors = ForcedColors.None, Media = Media.Print }));
        await visit.Page.PdfAsync(new() { Path = name + ".pdf", PreferCSSPageSize = true });
        return [.. files, (name + ".pdf", 0)];
    }

    private static async Task<(string File, int Width)> SaveAsync(PageVisit visit, string name, int width, PageEmulateMediaOptions media)
    {
        await visit.Page.EmulateMediaAsync(media);
        await visit.ResizeAsync(width);
        await visit.Page.ScreenshotAsync(new() { Path = name + ".png", FullPage = true });
        return (name + ".png", width);
    }
}
