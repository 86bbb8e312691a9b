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

    /// <summary>The part of two to four characters.</summary>
    public static ulong Of(ReadOnlySpan<char> characters)
    {
        var part = 0ul;
        foreach (var character in characters)
        {
            part = (part << Bits) | character;
        }

        return part << ((Longest - characters.Length) * Bits);
    }

    /// <summary>The part that begins a place further than another of <see cref="Longest"/>.</summary>
    public static ulong Next(ulong part, char character) => (part << Bits) | character;

    /// <summary>The first characters of a part.</summary>
    public static ulong Begin(ulong part, int length) => part & (ulong.MaxValue << ((Longest - length) * Bits));

    /// <summary>Puts the characters of a part where they are wanted; gives how many there are.</summary>
    /// <param name="part">The part.</param>
    /// <param name="characters">At least <see cref="Longest"/>.</param>
    public static int Read(ulong part, Span<char> characters)
    {
        for (var i = 0; i < Longest; i++)
        {
            characters[i] = (char)(part >> ((Longest - 1 - i) * Bits));
        }

        return characters[..Longest].TrimEnd('\0').Length;
    }

    public static string TextOf(ulong part)
    {
        Span<char> characters = stackalloc char[Longest];
        return characters[..Read(part, characters)].ToString();
    }
}
