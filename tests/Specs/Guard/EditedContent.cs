using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The real content in memory; each edit gives a new one. An edit that finds nothing to change is a mistake of the test.</summary>
internal sealed class EditedContent
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files;

    private EditedContent(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => _files = files;

    public static EditedContent Real { get; } = Read();

    public IEnumerable<string> Paths => _files.Keys;

    public MemoryFileStore Store => new(_files);

    public string TextOf(string path) => Encoding.UTF8.GetString(_files[path].Span);

    public EditedContent With(string path, string text) => new(_files.SetItem(path, Encoding.UTF8.GetBytes(text)));

    public EditedContent Without(string path)
    {
        Assert.Contains(path, _files.Keys);
        return new EditedContent(_files.Remove(path));
    }

    public EditedContent Replacing(string path, string old, string now)
    {
        Assert.Contains(old, TextOf(path), StringComparison.Ordinal);
        return With(path, TextOf(path).Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Without the one line that holds this text.</summary>
    public EditedContent WithoutLine(string path, string part)
    {
        var lines = TextOf(path).Split('\n');
        Assert.Single(lines, l => l.Contains(part, StringComparison.Ordinal));
        return With(path, string.Join('\n', lines.Where(l => !l.Contains(part, StringComparison.Ordinal))));
    }

    /// <summary>A file under another name, and all that leads to it led there.</summary>
    public EditedContent Renaming(string path, string to)
    {
        var (name, next) = (Path.GetFileNameWithoutExtension(path), Path.GetFileNameWithoutExtension(to));
        var moved = Without(path).With(to, TextOf(path));
        return moved.Paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal))
            .Aggregate(moved, (content, p) => content.With(p, content.TextOf(p).Replace($"{name}.md", $"{next}.md", StringComparison.Ordinal)));
    }

    /// <summary>The site of this content, compared with another.</summary>
    public (BuiltSite Site, IReadOnlyList<Diagnostic> Diagnostics) BuildSince(EditedContent earlier) =>
        BuiltSites.TryBuild(Store, new BuildOptions { Since = new EarlierState("前", earlier.Store, BuiltSites.Day) });

    /// <summary>What is told of facts, compared with the real content as it is.</summary>
    public IReadOnlyList<Diagnostic> Losses() => LossesSince(Real);

    /// <summary>What is told of facts, compared with another content.</summary>
    public IReadOnlyList<Diagnostic> LossesSince(EditedContent earlier) =>
        [.. BuildSince(earlier).Diagnostics.Where(d => d.Code.StartsWith("fact-", StringComparison.Ordinal))];

    /// <summary>1-based line of a text that stands once in a file.</summary>
    public int LineOf(string path, string text)
    {
        var parts = TextOf(path).Split(text);
        Assert.Equal(2, parts.Length);
        return parts[0].Count(c => c == '\n') + 1;
    }

    private static EditedContent Read()
    {
        var disk = new DiskFileStore(RepositoryFolder.Combine("content"));
        return new EditedContent(disk.List().ToImmutableSortedDictionary(p => p, disk.Read, StringComparer.Ordinal));
    }
}
