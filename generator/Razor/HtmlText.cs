using System.Buffers;

namespace SocialHub.Razor;

/// <summary>
/// Text as HTML: escapes what HTML needs (<c>&amp; &lt; &gt; " '</c>) and nothing else. The encoder of .NET would turn 𠮷, the ideographic space
/// and emoji into numbers, which readers of the source cannot read.
/// </summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text, fit for content and for a quoted attribute.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        using var html = new PooledText();
        Append(html, text);
        return html.Text.ToString();
    }

    /// <summary>The same, behind what <paramref name="html"/> holds.</summary>
    public static void Append(PooledText html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]);
            html.Append(EscapeOf(text[at]));
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    private static string EscapeOf(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
