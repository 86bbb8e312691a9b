namespace SocialHub.Tests;

/// <summary>A text of an author who wants something else than to be read.</summary>
/// <param name="Id">A short name for addresses, such as <c>h07</c>.</param>
/// <param name="Text">The text. What it would execute sets <c>window.pwned</c>; what it would load lies on <c>evil.example</c>.</param>
public sealed record HostileText(string Id, string Text)
{
    /// <summary>As a YAML value in double quotes, whatever it is made of (YAML 1.2 §5.7); half a character stays half.</summary>
    public string Yaml => $"\"{string.Concat(Text.Select((c, i) => Escaped(c, IsHalf(i))))}\"";

    private bool IsHalf(int at) => char.IsSurrogate(Text[at]) &&
        !(at > 0 && char.IsSurrogatePair(Text[at - 1], Text[at])) && !(at + 1 < Text.Length && char.IsSurrogatePair(Text[at], Text[at + 1]));

    private static string Escaped(char c, bool isHalf) => c switch
    {
        '"' or '\\' => $"\\{c}",
        _ when isHalf || char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE' || char.GetUnicodeCategory(c) is UnicodeCategory.Format =>
            string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => c.ToString(),
    };
}
