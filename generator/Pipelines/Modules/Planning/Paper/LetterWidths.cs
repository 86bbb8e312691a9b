namespace SocialHub.Pipelines;

/// <summary>How wide letters are at most, in thousandths of an em, whichever of the theme's typefaces a machine has.</summary>
/// <remarks>
/// Not less than BIZ UDPGothic and Noto Sans CJK JP, regular and bold: what is found to fit, fits. Kana of a proportional
/// typeface are narrower, so a line often holds a letter more than this says, never one less.
/// </remarks>
internal static class LetterWidths
{
    private const int Wide = 1050;
    private const int Full = 1000;
    private const int Capital = 900;
    private const int Small = 800;
    private const int Narrow = 600;

    public static int Of(string text) => text.EnumerateRunes().Sum(r => Of(r.Value));

    public static int Of(int character) => character switch
    {
        0x200B => 0,
        > 0x7E => Full,
        '@' or '%' or '&' or '#' or 'M' or 'W' or 'm' or 'w' => Wide,
        'I' or 'J' => Narrow,
        >= 'A' and <= 'Z' => Capital,
        ' ' or '!' or '"' or '\'' or '(' or ')' or '*' or ',' or '-' or '.' or '/' or ':' or ';' or '[' or '\\' or ']' or
            '{' or '|' or '}' or 'f' or 'i' or 'j' or 'l' or 'r' or 't' => Narrow,
        '+' or '<' or '=' or '>' => Capital,
        _ => Small,
    };
}
