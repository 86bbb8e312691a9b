using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>A slip as people make it, in a folder of <c>tests/Sites/slips/</c> over the smallest good site.</summary>
/// <param name="Name">The folder.</param>
internal sealed record SlipSite(string Name)
{
    /// <summary>All slips.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateDirectories(RepositoryFolder.Combine("tests", "Sites", "slips"))
        .Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    /// <summary>One line <c>file(line,column) code</c>; empty where the slip is understood and needs no word.</summary>
    public string Expected => File.ReadAllText(RepositoryFolder.Combine("tests", "Sites", "slips", Name, "expected.txt"));

    public IFileStore Content => new OverlayStore(Store("minimal"), Store($"slips/{Name}"));

    public static IReadOnlyList<Diagnostic> Check(IFileStore content) => BuiltSites.TryBuild(content).Diagnostics;

    /// <summary>The content after a person did what a diagnostic says, to the letter.</summary>
    public static MemoryFileStore Pasted(IFileStore content, Diagnostic diagnostic)
    {
        var files = content.List().ToDictionary(p => p, content.Read, StringComparer.Ordinal);
        switch (diagnostic.Mend)
        {
            case FileRename rename:
                files.Remove(rename.From, out var bytes);
                files[rename.To] = bytes;
                break;
            case { } mend:
                var path = mend is EntryAppend append ? append.File : diagnostic.Span.File;
                var before = files.GetValueOrDefault(path);
                files[path] = ContentMender.Mend(new ContentFile(path, before), [mend])?.Bytes ?? before;
                break;
        }

        return new MemoryFileStore(files);
    }

    private static DiskFileStore Store(string folder) => new(RepositoryFolder.Combine("tests", "Sites", folder));
}
