using SocialHub.Diagnostics;

namespace SocialHub.Cli;

/// <summary>Paths below the content folder as the person at the terminal knows them.</summary>
internal static class ContentPath
{
    /// <summary><c>content/articles/a.md(3,5)</c>.</summary>
    public static string Shown(string contentFolder, SourceSpan span) => $"{Prefixed(contentFolder, span.File)}({span.Line},{span.Column})";

    /// <summary><c>content/articles/a.md</c>.</summary>
    public static string Prefixed(string contentFolder, string file) =>
        contentFolder.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/" + file;
}
