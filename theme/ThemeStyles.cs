using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace SocialHub.Theme;

/// <summary>The style sheets of the theme: which of them a page needs, in layer order (Tokens, Base, Layouts, Components, Templates).</summary>
/// <remarks>
/// A sheet <c>Components/RouteMap/RouteMap.css</c> belongs to the block <c>sh-route-map</c> and is inlined into the pages
/// in which that class occurs; so does <c>RouteMap.print.css</c> after it, a part of the same sheet. <c>Prose.of-figure.css</c>
/// goes only into those of them that hold a <c>figure</c>, and the colours of sectors only as far as a page shows sectors. Inlining makes a page complete after one request, and whole when saved as a file.
/// </remarks>
public sealed class ThemeStyles
{
    private static readonly string[] Layers = ["Tokens/", "Base/", "Layouts/", "Components/", "Templates/"];

    // By the highest number of a sector on the page.
    private readonly string[] _always;
    private readonly (string Block, string Element, string Css)[] _byBlock;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _sheetsOf;

    /// <param name="sheets">Style sheets by their path in the theme's folder, e.g. <c>Tokens/Colour.css</c>.</param>
    public ThemeStyles(IReadOnlyDictionary<string, string> sheets)
    {
        var ordered = sheets
            .OrderBy(s => Array.FindIndex(Layers, l => s.Key.StartsWith(l, StringComparison.Ordinal)))
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => (Path: s.Key, Css: CssMinifier.Minify(s.Value)))
            .ToArray();
        var always = string.Concat(ordered.Where(s => !HasBlock(s.Path)).Select(s => s.Css));
        _always = [.. Enumerable.Range(0, SectorStyles.Most + 1).Select(n => SectorStyles.UpTo(n, always))];
        _byBlock = [.. ordered.Where(s => HasBlock(s.Path)).Select(s => (BlockOf(s.Path), ElementOf(s.Path), s.Css))];
        _sheetsOf = _byBlock.Index().GroupBy(s => s.Item.Block, s => s.Index)
            .ToFrozenDictionary(b => b.Key, b => b.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The sheets that were compiled into this assembly.</summary>
    public static ThemeStyles Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var sheets = assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".css", StringComparison.Ordinal))
            .ToDictionary(n => n, n => ReadAll(assembly, n));
        return new ThemeStyles(sheets);
    }

    /// <summary>The minified styles for a page with this body.</summary>
    public string For(ReadOnlySpan<char> html) => Of(UsedIn(html));

    /// <summary>What <see cref="Of"/> makes the styles of a body from; the same for bodies that need the same.</summary>
    public string UsedIn(ReadOnlySpan<char> html)
    {
        Span<bool> areNear = stackalloc bool[_byBlock.Length];
        MarkSheetsOfBlocks(html, areNear);
        var used = new StringBuilder().Append((char)SectorStyles.HighestIn(html));
        for (var i = 0; i < areNear.Length; i++)
        {
            if (areNear[i] && html.Contains(_byBlock[i].Element, StringComparison.Ordinal))
            {
                used.Append((char)i);
            }
        }

        return used.ToString();
    }

    /// <summary>The minified styles for bodies of which <see cref="UsedIn"/> said this.</summary>
    public string Of(string used) => string.Concat([_always[used[0]], .. used[1..].Select(i => _byBlock[i].Css)]);

    private static bool HasBlock(string path) =>
        path.StartsWith("Components/", StringComparison.Ordinal) || path.StartsWith("Templates/", StringComparison.Ordinal);

    // Components/RouteMap/RouteMap.css → sh-route-map; what stands between two dots names a part of the sheet.
    private static string BlockOf(string path)
    {
        var block = new StringBuilder("sh");
        foreach (var c in Path.GetFileName(path).Split('.')[0])
        {
            block.Append(char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString());
        }

        return block.ToString();
    }

    // Prose.of-figure.css → the start of its tag; other sheets go with the class alone.
    private static string ElementOf(string path) =>
        Path.GetFileName(path).Split('.') is [_, ['o', 'f', '-', .. var element], _] ? "<" + element : "";

    private static string ReadAll(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private void MarkSheetsOfBlocks(ReadOnlySpan<char> html, Span<bool> areNear)
    {
        for (var at = html.IndexOf("sh-", StringComparison.Ordinal); at >= 0; at = html.IndexOf("sh-", StringComparison.Ordinal))
        {
            html = html[at..];
            var length = BlockLength(html);
            if (_sheetsOf.TryGetValue(html[..length], out var sheets))
            {
                foreach (var sheet in sheets)
                {
                    areNear[sheet] = true;
                }
            }

            html = html[length..];
        }
    }

    // A block ends where an element (__) or a modifier (--) begins, or with the class itself.
    private static int BlockLength(ReadOnlySpan<char> text)
    {
        var length = 3;
        while (length < text.Length && (char.IsAsciiLetterLower(text[length]) || char.IsAsciiDigit(text[length]) ||
            (text[length] == '-' && length + 1 < text.Length && text[length + 1] != '-')))
        {
            length++;
        }

        return length;
    }
}
