using CsCheck;

namespace SocialHub.Tests;

/// <summary>What writers do to files, good and bad, in an order that a number fixes.</summary>
internal sealed class RandomEdits(ulong seed, FilesInEdit files)
{
    private readonly PCG _random = new(1, seed);

    /// <summary>Changes one file, or puts the changed ones back; gives what was done, for the message of a failed test.</summary>
    public string Make() => Next(16) switch
    {
        < 5 => PutBackAll(),
        5 or 6 => AddParagraph(),
        7 => ChangeLine("AddToValue", l => l.Contains(": ", StringComparison.Ordinal) ? l + "ん" : l),
        8 => ChangeLine("ChangeDigit", l => l.Replace('1', '2')),
        9 => ChangeLine("DropLine", _ => null),
        10 => Change("site.yaml", "みほん市", "見本の町"),
        11 => Change("topics.yaml", "居住支援", "住まいの支え"),
        12 => Copy(),
        13 => Remove(),
        _ => Link(),
    };

    /// <summary>True once in <paramref name="times"/> times.</summary>
    public bool Once(int times) => Next(times) == 0;

    public T Choose<T>(IReadOnlyList<T> among) => among[Next(among.Count)];

    private int Next(int below) => (int)_random.Next((uint)below);

    private string PutBackAll()
    {
        foreach (var path in files.Changed)
        {
            files.PutBack(path);
        }

        return "PutBackAll";
    }

    private string AddParagraph()
    {
        var path = Choose(files.Texts.Where(p => p.EndsWith(".md", StringComparison.Ordinal)).ToArray());
        files.Write(path, files.TextOf(path) + $"\n書きたした{Next(1000)}番の段落です。\n");
        return $"AddParagraph {path}";
    }

    private string ChangeLine(string name, Func<string, string?> change)
    {
        var path = Choose(files.Texts);
        var lines = files.TextOf(path).Split('\n');
        var at = Next(lines.Length);
        files.Write(path, string.Join('\n', [.. lines[..at], .. change(lines[at]) is { } line ? [line] : Array.Empty<string>(), .. lines[(at + 1)..]]));
        return $"{name} {path}({at + 1})";
    }

    private string Change(string path, string old, string now)
    {
        if (files.Texts.Contains(path))
        {
            files.Write(path, files.TextOf(path).Replace(old, now, StringComparison.Ordinal));
        }

        return $"Change {path}";
    }

    private string Copy()
    {
        var path = Choose(files.Texts);
        var copy = path.Replace(Path.GetFileNameWithoutExtension(path), $"copy-{Next(5)}", StringComparison.Ordinal);
        files.Write(copy, files.TextOf(path));
        return $"Copy {path} {copy}";
    }

    private string Remove()
    {
        var path = Choose(files.List().ToArray());
        files.Remove(path);
        return $"Remove {path}";
    }

    // Whether the anchor is there is known only to the last gate.
    private string Link()
    {
        var path = Choose(files.Texts.Where(p => p.StartsWith("articles/", StringComparison.Ordinal)).DefaultIfEmpty("pages/about.md").ToArray());
        files.Write(path, files.TextOf(path) + "\n[その先](#nowhere)\n");
        return $"Link {path}";
    }
}
