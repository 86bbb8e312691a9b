using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>
/// The smallest good site with hostile texts where a value has a notation of its own or is a line of Markdown: the files of
/// <c>tests/Sites/hostile/lines/</c>. A line with <c>§</c> is there once for each text (with <c>⏎</c> it is two), a file with NAME in its name too; what
/// is refused is left out.
/// </summary>
public static class HostileLines
{
    private const string Text = "§";
    private const char LineEnd = '⏎';
    private const string Fence = "---";
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Sites", "hostile", "lines");

    /// <summary>The site of all that is not refused, and the codes of what is, by its place.</summary>
    public static (BuiltSite Site, ILookup<Place, string> Refused) Build(IReadOnlyList<HostileText> texts)
    {
        var refused = new List<(Place Place, string Code)>();
        while (true)
        {
            var (content, places) = Compose(texts, refused.Select(r => r.Place).ToHashSet());
            var (site, told) = BuiltSites.TryBuild(content);
            if (!site.IsStopped)
            {
                return (site, refused.ToLookup(r => r.Place, r => r.Code));
            }

            refused.AddRange(told.Where(d => d.Severity == Severity.Error).Select(d => (PlaceOf(d, places), d.Code)));
        }
    }

    private static Place PlaceOf(Diagnostic told, Dictionary<(string, int), Place> places) =>
        places.TryGetValue((told.Span.File, told.Span.Line), out var place) ? place
            : told.Span.Line == 1 && places.Where(p => p.Key.Item1 == told.Span.File).ToArray() is [var only] ? only.Value
            : throw new InvalidOperationException($"{told.Span} {told.Code}: no text stands there. {told.Message}");

    private static (IFileStore Content, Dictionary<(string File, int Line), Place> Places) Compose(IReadOnlyList<HostileText> texts, HashSet<Place> refused)
    {
        var ground = new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal"));
        var files = ground.List().ToDictionary(p => p, ground.Read, StringComparer.Ordinal);
        var places = new Dictionary<(string, int), Place>();
        var templates = new DiskFileStore(Folder);
        foreach (var path in templates.List().Order(StringComparer.Ordinal))
        {
            var lines = Encoding.UTF8.GetString(templates.Read(path).Span).Split('\n');
            foreach (var some in path.Contains("NAME", StringComparison.Ordinal) ? texts.Chunk(1) : [[.. texts]])
            {
                var name = path.Replace("NAME", some[0].Id, StringComparison.Ordinal);
                var written = Lines(path, lines, some).Where(l => l.Place is null || !refused.Contains(l.Place)).ToArray();
                if (name == path || written.Any(l => l.Place is not null))
                {
                    files[name] = Encoding.UTF8.GetBytes(string.Join('\n', written.Select(l => l.Line)));
                    written.Index().Where(l => l.Item.Place is not null).ToList().ForEach(l => places[(name, l.Index + 1)] = l.Item.Place!);
                }
            }
        }

        return (new MemoryFileStore(files), places);
    }

    // In the front matter a text stands within quotation marks of the template.
    private static IEnumerable<(string Line, Place? Place)> Lines(string path, string[] template, IReadOnlyList<HostileText> texts)
    {
        var body = path.EndsWith(".yaml", StringComparison.Ordinal) ? template.Length : Array.LastIndexOf(template, Fence);
        foreach (var (i, line) in template.Index())
        {
            if (!line.Contains(Text, StringComparison.Ordinal))
            {
                yield return (line, null);
                continue;
            }

            foreach (var text in texts)
            {
                foreach (var part in line.Split(LineEnd))
                {
                    yield return (part.Replace("NAME", text.Id, StringComparison.Ordinal).Replace(Text, i < body ? text.Yaml[1..^1] : text.Text, StringComparison.Ordinal), new Place(path, line.Trim(), text.Id));
                }
            }
        }
    }

    /// <summary>Where a text stands.</summary>
    /// <param name="Template">The file, below <c>tests/Sites/hostile/lines/</c>.</param>
    /// <param name="Line">Its line, with <c>§</c>.</param>
    /// <param name="Text">The text, by its id.</param>
    public sealed record Place(string Template, string Line, string Text);
}
