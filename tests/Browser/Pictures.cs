namespace SocialHub.Tests.Browser;

/// <summary>Saves pictures for people to look at, when the environment variable <c>SHOTS</c> names a folder.</summary>
public static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SHOTS") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : null;

    public static async Task SaveAsync(IPage page, string address, int width, ColorScheme scheme)
    {
        if (Folder is not null && SiteFolder.OnePerKind.Contains(address))
        {
            var name = $"{SiteFolder.FileNameOf(address)}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png";
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name), FullPage = true });
        }
    }
}
