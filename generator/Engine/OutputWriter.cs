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

    /// <exception cref="IOException">The disk refused; the last site is untouched.</exception>
    /// <exception cref="InvalidOperationException">The folder is not ours: ask <see cref="MayReplace"/> first.</exception>
    public static void Write(string folder, IEnumerable<OutputFile> files)
    {
        if (!MayReplace(folder))
        {
            throw new InvalidOperationException($"'{folder}' was not made by this program.");
        }

        var target = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        var fresh = $"{target}.new";
        RemoveLeftovers(fresh);
        try
        {
            WriteAll(fresh, files);
            FolderSwap.Replace(target, fresh);
        }
        finally
        {
            RemoveLeftovers(fresh);
        }
    }

    private static void WriteAll(string folder, IEnumerable<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        Parallel.ForEach(files, file =>
        {
            var path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            stream.Write(file.Bytes.Span);
        });
        File.WriteAllBytes(Path.Combine(folder, Marker), []);
    }

    private static void RemoveLeftovers(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
