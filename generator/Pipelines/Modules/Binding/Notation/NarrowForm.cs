namespace SocialHub.Pipelines;

/// <summary>The half-width form (半角) of a character. One unit stays one unit, so offsets keep their meaning.</summary>
internal static class NarrowForm
{
    // Text copied out of a PDF often has these radicals where the ordinary letters are meant; they look the same.
    private const string Radicals = "⽇⽉⽕⽔⽊⾦⼟⼈";
    private const string Letters = "日月火水木金土人";

    public static string Of(string text) =>
        string.Create(text.Length, text, static (narrow, wide) =>
        {
            for (var i = 0; i < narrow.Length; i++)
            {
                narrow[i] = Of(wide[i]);
            }
        });

    private static char Of(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ when char.IsWhiteSpace(c) => ' ',
        >= '⼀' and <= '⿟' when Radicals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i => Letters[i],
        _ => c,
    };
}
