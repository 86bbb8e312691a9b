namespace SocialHub.Pipelines;

/// <summary>Writes a text as a YAML value on one line (YAML 1.2, 7.3.1: double quotes and escapes).</summary>
internal static class YamlScalar
{
    private static readonly char[] Special = [':', '#', '"', '\'', '[', '{', '*', '&', '!', '%', '@', '`', '-'];

    // At the beginning only: signs of YAML, and the wide quotes and brackets that are told as slips of a keyboard.
    private const string Openers = "|>?,]}=<~“”„‟＂〝〟‘’＇［｛【";

    /// <summary>The text itself, or in double quotes where YAML would read it as something else.</summary>
    public static string Of(string text) => IsPlain(text) ? text : "\"" + string.Concat(text.Select(Escaped)) + "\"";

    private static bool IsPlain(string text) =>
        text.Length > 0 && text.IndexOfAny(Special) < 0 && !Openers.Contains(text[0], StringComparison.Ordinal) &&
        !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.Any(IsUnseen);

    private static bool IsUnseen(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE';

    private static string Escaped(char c) => c switch
    {
        '\\' or '"' => $"\\{c}",
        '\n' => "\\n",
        _ when IsUnseen(c) => $"\\u{(int)c:x4}",
        _ => $"{c}",
    };
}
