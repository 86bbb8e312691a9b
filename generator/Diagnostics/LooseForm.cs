using System.Text;

namespace SocialHub.Diagnostics;

/// <summary>Writes words so that those who look or sound the same are equal: width, case, kind of kana, dashes, quotes, spaces, variants of letters.</summary>
public static class LooseForm
{
    private const string Dropped = " 　\u200B\uFEFF「」『』“”\"'。．.・･";
    private const string Dashes = "-‐‑‒–—―−─－ｰ";

    // Family names are written with one of several forms of a letter, and the other form is not a mistake.
    private static readonly string[] Variants =
    [
        "邊辺", "邉辺", "齋斉", "齊斉", "斎斉", "髙高", "﨑崎", "嵜崎", "澤沢", "濱浜", "廣広", "嶋島", "櫻桜", "瀧滝", "德徳", "惠恵", "眞真", "國国",
    ];

    public static string Of(string word)
    {
        var loose = new StringBuilder();
        foreach (var c in ComposedText.Of(word, NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (!Dropped.Contains(c, StringComparison.Ordinal))
            {
                loose.Append(One(c));
            }
        }

        return loose.ToString();
    }

    private static char One(char c)
    {
        if (Dashes.Contains(c, StringComparison.Ordinal))
        {
            return 'ー';
        }

        // Hiragana as katakana: the blocks lie beside each other.
        if (c is >= 'ぁ' and <= 'ゖ')
        {
            return (char)(c + 0x60);
        }

        return Variants.FirstOrDefault(v => v[0] == c) is { } pair ? pair[1] : c;
    }
}
