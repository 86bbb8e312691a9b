namespace SocialHub.Pipelines;

/// <summary>Parts of two to four characters (UTF-16 units), each in one number: the first in the highest bits, 0 where there is none.</summary>
internal static class SearchParts
{
    /// <summary>The most characters that a part has.</summary>
    public const int Longest = 4;

    private const int Bits = 16;

    /// <summary>In place of the first character: the second one begins a title or a topic.</summary>
    private const char Start = '\u0001';

    /// <summary>The part with which a title or a topic is found by its first character.</summary>
    public static ulong Beginning(char character) => ((ulong)Start << (3 * Bits)) | ((ulong)character << (2 * Bits));

    // The last characters that were read, so many, as a part; the last is in the lowest bits.
    private static ulong Of(ulong read, int length) => read << ((Longest - length) * Bits);

    public static char FirstOf(ulong part) => (char)(part >> (3 * Bits));

    public static string TextOf(ulong part) =>
        new string([(char)(part >> 48), (char)(part >> 32), (char)(part >> 16), (char)part]).TrimEnd('\0');

    /// <summary>Tells each part of a text that holds no space, with its place.</summary>
    public static void Visit(string text, int length, Action<int, ulong> visit)
    {
        var (read, count) = (0ul, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\u3000')
            {
                count = 0;
                continue;
            }

            read = (read << Bits) | c;
            if (++count >= length)
            {
                visit(i - length + 1, Of(read, length));
            }
        }
    }
}
