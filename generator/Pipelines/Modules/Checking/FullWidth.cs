namespace SocialHub.Pipelines;

/// <summary>Full-width ASCII as ASCII, character for character, so that places stay what they were.</summary>
internal static class FullWidth
{
    public static string ToAscii(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] switch
            {
                >= '！' and <= '～' => (char)(source[i] - '！' + '!'),
                '　' => ' ',
                '−' or '‐' or '–' => '-',
                _ => source[i],
            };
        }
    });
}
