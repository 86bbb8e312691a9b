namespace SocialHub.Pipelines;

/// <summary>Characters without width that come along with pasted text; the joiner of emoji (U+200D) is none of them.</summary>
internal static class InvisibleCharacters
{
    private static readonly char[] All = ['\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u00AD'];

    /// <summary>The offset of the first, or -1.</summary>
    public static int FirstIn(string text) => text.IndexOfAny(All);

    public static string Without(string text) => string.Concat(text.Where(c => !All.Contains(c)));
}
