using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>Reads one file as a pipeline would.</summary>
internal static class ReadRecords
{
    /// <summary>What the pipeline makes of the file, without any diagnostic.</summary>
    public static ImmutableArray<T> Read<T>(Pipeline<ContentFile, T> pipeline, string path, string text)
    {
        var (read, told) = TryRead(pipeline, path, text);
        return told.Length == 0 ? read : throw new InvalidOperationException(string.Join('\n', told));
    }

    /// <summary>The same with the codes of what was told.</summary>
    public static (ImmutableArray<T> Read, string[] Told) TryRead<T>(Pipeline<ContentFile, T> pipeline, string path, string text)
    {
        var context = new BuildContext(BuiltSites.Day, new DiagnosticBag());
        var reader = new ContentReader(MemoryFileStore.OfTexts([KeyValuePair.Create(path, text)]), context);
        return (reader.Run(pipeline), [.. context.Diagnostics.ToOrderedList().Select(d => d.Code)]);
    }

    /// <summary>The codes that a site tells which is the smallest good one but for these files.</summary>
    public static string[] Told(params (string Path, string Text)[] files)
    {
        var ground = new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal"));
        var overlay = MemoryFileStore.OfTexts(files.Select(f => KeyValuePair.Create(f.Path, f.Text)));
        return [.. BuiltSites.TryBuild(new OverlayStore(ground, overlay)).Diagnostics.Select(d => d.Code)];
    }
}
