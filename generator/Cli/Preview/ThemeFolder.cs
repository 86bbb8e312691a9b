namespace SocialHub.Cli;

/// <summary>The theme's style sheets on the disk, for those who are changing them.</summary>
/// <param name="Folder">The theme's folder.</param>
internal sealed record ThemeFolder(string Folder)
{
    /// <summary>The folder when it looks like a theme, else null.</summary>
    public static ThemeFolder? Find(string folder) => Directory.Exists(Path.Combine(folder, "Tokens")) ? new ThemeFolder(folder) : null;

    /// <summary>Every sheet by its path in the folder.</summary>
    public Dictionary<string, string> ReadSheets() => Directory
        .EnumerateFiles(Folder, "*.css", SearchOption.AllDirectories)
        .ToDictionary(
            f => Path.GetRelativePath(Folder, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText, StringComparer.Ordinal);
}
