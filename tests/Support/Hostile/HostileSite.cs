using System.Text;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>
/// The invented hub with hostile texts wherever its authors may write: the files of <c>tests/Sites/hostile/</c> with a text for each <c>§</c>.
/// What lies in <c>each/</c> is there once for every text (as a file where its name says NAME, else as an entry of one file); in <c>once/</c>
/// every place takes the next text, and a line with <c>§*</c> is there once for every text.
/// </summary>
public static class HostileSite
{
    private const string Place = "§";
    private const string OfAll = "§*";
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Sites", "hostile");

    /// <summary>The content.</summary>
    /// <param name="texts">To write into the places.</param>
    /// <param name="turn">The text that the first place of <c>once/</c> takes: with every turn, a text stands at another place.</param>
    public static IFileStore Compose(IReadOnlyList<HostileText> texts, int turn = 0)
    {
        var files = Files(RepositoryFolder.Combine("tests", "Sites", "full"));
        foreach (var (path, template) in Texts("each"))
        {
            foreach (var (i, text) in texts.Index())
            {
                var name = path.Replace("NAME", text.Id, StringComparison.Ordinal);
                var before = path == name && files.TryGetValue(name, out var bytes) ? Encoding.UTF8.GetString(bytes.Span) : "";
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                files[name] = Bytes(before + template.Replace("NAME", text.Id, StringComparison.Ordinal).Replace("NUMBER", number, StringComparison.Ordinal)
                    .Replace(Place, text.Yaml, StringComparison.Ordinal));
            }
        }

        foreach (var (path, template) in Texts("once"))
        {
            files[path] = Bytes(Filled(template, texts, ref turn));
        }

        return new MemoryFileStore(files);
    }

    /// <summary>The lines of a content that hold one of the texts as a value.</summary>
    public static IEnumerable<(string File, int Line)> Places(IFileStore content, IReadOnlyList<HostileText> texts) =>
        from file in content.List()
        where file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)
        from line in Encoding.UTF8.GetString(content.Read(file).Span).Split('\n').Index()
        where texts.Any(t => line.Item.Contains(t.Yaml, StringComparison.Ordinal))
        select (file, line.Index + 1);

    private static string Filled(string template, IReadOnlyList<HostileText> texts, ref int turn)
    {
        var text = new StringBuilder();
        foreach (var line in template.Split('\n'))
        {
            if (line.Contains(OfAll, StringComparison.Ordinal))
            {
                text.AppendJoin('\n', texts.Select(t => line.Replace(OfAll, t.Yaml, StringComparison.Ordinal))).Append('\n');
                continue;
            }

            var parts = line.Split(Place);
            text.Append(parts[0]);
            foreach (var part in parts[1..])
            {
                text.Append(texts[turn++ % texts.Count].Yaml).Append(part);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Path, string Template)> Texts(string folder) =>
        Files(Path.Combine(Folder, folder)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, Encoding.UTF8.GetString(f.Value.Span)));

    private static Dictionary<string, ReadOnlyMemory<byte>> Files(string folder)
    {
        var store = new DiskFileStore(folder);
        return store.List().ToDictionary(p => p, store.Read, StringComparer.Ordinal);
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
