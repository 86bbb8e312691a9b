using System.Text;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>The smallest good site in memory; each edit gives a new one. An edit that finds nothing to change is a mistake of the test.</summary>
public sealed class EditedSite
{
    private readonly ImmutableSortedDictionary<string, string> _files;

    private EditedSite(ImmutableSortedDictionary<string, string> files) => _files = files;

    /// <summary><c>tests/Sites/minimal/</c> as it is.</summary>
    public static EditedSite Minimal { get; } = Read(RepositoryFolder.Combine("tests", "Sites", "minimal"));

    /// <summary>The files.</summary>
    public IFileStore Store => MemoryFileStore.OfTexts(_files);

    public EditedSite With(string path, string text) => new(_files.SetItem(path, text));

    public EditedSite Without(string path) => _files.ContainsKey(path)
        ? new EditedSite(_files.Remove(path))
        : throw new ArgumentException($"There is no {path}.", nameof(path));

    public EditedSite Replacing(string path, string old, string now) => _files[path].Contains(old, StringComparison.Ordinal)
        ? With(path, _files[path].Replace(old, now, StringComparison.Ordinal))
        : throw new ArgumentException($"{path} does not hold '{old}'.", nameof(old));

    public EditedSite Moving(string path, string to) => Without(path).With(to, _files[path]);

    /// <summary>Writes the files below a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, text) in _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
    }

    private static EditedSite Read(string folder)
    {
        var disk = new DiskFileStore(folder);
        return new EditedSite(disk.List().ToImmutableSortedDictionary(
            p => p, p => Encoding.UTF8.GetString(disk.Read(p).Span), StringComparer.Ordinal));
    }
}
