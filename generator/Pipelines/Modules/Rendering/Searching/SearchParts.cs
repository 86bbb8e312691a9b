namespace SocialHub.Pipelines;

/// <summary>Cuts texts into parts of two or three characters. A part is three UTF-16 units in one number, the third 0 in a part of two.</summary>
internal static class SearchParts
{
    /// <summary>In place of the first character: the second one begins a title or a topic.</summary>
    private const char Start = '\u0001';

    /// <summary>Each part of an entry once, with the best level it has.</summary>
    public static IEnumerable<KeyValuePair<ulong, int>> Of(SearchText entry, int length)
    {
        var parts = new Dictionary<ulong, int>();
        foreach (var name in entry.Names.Where(n => n.Length > 0 && length == 2))
        {
            parts.TryAdd(Key([Start, name[0]]), 0);
        }

        foreach (var (text, level) in entry.Texts)
        {
            Add(parts, text, level, length);
        }

        return parts;
    }

    /// <summary>The first two characters of a part of three.</summary>
    public static ulong First(ulong part) => part & 0xffff_ffff_0000;

    /// <summary>The last two characters of a part of three.</summary>
    public static ulong Last(ulong part) => (part << 16) & 0xffff_ffff_0000;

    public static string TextOf(ulong part)
    {
        ReadOnlySpan<char> text = [(char)(part >> 32), (char)(part >> 16), (char)part];
        return text[2] == 0 ? text[..2].ToString() : text.ToString();
    }

    private static void Add(Dictionary<ulong, int> parts, ReadOnlySpan<char> text, int level, int length)
    {
        for (var i = 0; i + length <= text.Length; i++)
        {
            var part = text.Slice(i, length);
            if (!part.ContainsAny(' ', '\u3000'))
            {
                parts.TryAdd(Key(part), level);
            }
        }
    }

    private static ulong Key(ReadOnlySpan<char> part) =>
        ((ulong)part[0] << 32) | ((ulong)part[1] << 16) | (part.Length > 2 ? part[2] : 0ul);
}
