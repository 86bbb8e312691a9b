using SocialHub.Diagnostics;

namespace SocialHub.Engine;

/// <summary>The files below a folder. Hidden files and folders, and links that lead elsewhere, are not content.</summary>
public sealed class DiskFileStore(string folder) : IFileStore
{
    // macOS stores decomposed names (か + ゛); paths are compared and published composed, so remember how to open each.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private readonly FileMemory _memory = new();

    public IEnumerable<string> List()
    {
        _names.Clear();
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        var files = Directory.EnumerateFiles(folder, "*", options)
            .Select(f => (File: f, Path: Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(f => !f.Path.Split('/').Any(s => s.StartsWith('.')))
            .Select(f => (f.File, f.Path, Composed: ComposedText.Of(f.Path)));
        foreach (var (file, path, composed) in files.OrderBy(f => f.Path != f.Composed).ThenBy(f => f.Path, StringComparer.Ordinal))
        {
            // Two names that differ in composition only are two files, of which no one is dropped.
            _names[_names.ContainsKey(composed) ? path : composed] = file;
        }

        return _names.Keys.ToArray();
    }

    public long SizeOf(string path) => new FileInfo(_names[path]).Length;

    public ReadOnlyMemory<byte> Read(string path) => _memory.Read(_names[path]);

    /// <summary>Replaces a listed file all at once: interrupted at any moment, the old or the new content is whole.</summary>
    /// <exception cref="IOException">The disk refused; the file is untouched.</exception>
    public void Replace(ContentFile file)
    {
        var path = _names[file.Path];
        var fresh = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        try
        {
            File.WriteAllBytes(fresh, file.Bytes.ToArray());
            File.Move(fresh, path, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
