namespace SocialHub.Pipelines;

/// <summary>Full-width ASCII as ASCII, character for character, so that places stay what they were.</summary>
internal static class FullWidth
{
    public static string ToAscii(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = ToAscii(source[i]);
        }
    });

    public static char ToAscii(char character) => character switch
    {
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        '　' => ' ',
        '−' or '‐' or '–' => '-',
        _ => character,
    };
}
