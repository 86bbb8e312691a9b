namespace SocialHub.Engine;

/// <summary>Writes a finished site all or nothing: into a fresh folder beside, then swaps.</summary>
/// <remarks>
/// Interrupted at any moment, the output folder holds the whole last site or the whole new one. Only a folder that
/// carries <see cref="Marker"/> (or is empty, or does not exist) is replaced: a slip of <c>--output</c> must never
/// delete somebody's files.
/// </remarks>
public static class OutputWriter
{
    /// <summary>The file by which we know a folder as ours.</summary>
    public const string Marker = ".socialhub-output";

    /// <summary>True when the folder may be replaced.</summary>
    public static bool MayReplace(string folder) =>
        !Directory.Exists(folder) ||
        File.Exists(Path.Combine(folder, Marker)) ||
        !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Opens a folder for files that are written as they are made; they take its place with <see cref="FolderSink.Publish"/>.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="manifest">Is told every file, and is written with them; or null.</param>
    /// <exception cref="InvalidOperationException">The folder is not ours: ask <see cref="MayReplace"/> first.</exception>
    /// <exception cref="OutputBusyException">Another build writes to it.</exception>
    public static FolderSink Open(string folder, OutputManifest? manifest = null) => MayReplace(folder)
        ? new FolderSink(folder, manifest)
        : throw new InvalidOperationException($"'{folder}' was not made by this program.");

    /// <summary>Writes a site that is there as a whole.</summary>
    /// <exception cref="IOException">The disk refused; the last site is untouched.</exception>
    /// <exception cref="InvalidOperationException">The folder is not ours: ask <see cref="MayReplace"/> first.</exception>
    public static void Write(string folder, IEnumerable<OutputFile> files)
    {
        using var sink = Open(folder);
        Parallel.ForEach(files, file => sink.Keep(file));
        sink.Publish();
    }
}
