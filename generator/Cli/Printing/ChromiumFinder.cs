namespace SocialHub.Cli;

/// <summary>Looks for a Chromium on this machine: what the variable <c>CHROMIUM</c> names, then its usual names on the search path.</summary>
internal static class ChromiumFinder
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The file to start, or null.</summary>
    public static string? Find(string? named, string? searchPath)
    {
        var folders = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return named is { Length: > 0 }
            ? Candidates(named, folders).FirstOrDefault(File.Exists)
            : Names.SelectMany(n => Candidates(n, folders)).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Candidates(string name, string[] folders) =>
        name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? [name] : folders.Select(f => Path.Combine(f, name));
}
