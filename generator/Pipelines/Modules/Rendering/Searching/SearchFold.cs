using System.Text;

namespace SocialHub.Pipelines;

/// <summary>
/// Makes texts equal that a reader means as one: full and half width, kinds of kana, upper and lower case, forms of a
/// character (異体字). The script of the search page does the same; both go by NFKC (Unicode Annex 15).
/// </summary>
/// <param name="forms">Characters that stand for another in names, e.g. 邊 → 辺.</param>
internal sealed class SearchFold(IReadOnlyDictionary<Rune, Rune> forms)
{
    private const int KanaDistance = 'ァ' - 'ぁ';

    public string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            if (!IsUnseen(c.Value))
            {
                // The one letter whose small form is two characters.
                folded.Append(c.Value == 'İ' ? "i\u0307" : FoldOne(c).ToString());
            }
        }

        return folded.ToString();
    }

    private Rune FoldOne(Rune c)
    {
        var plain = c.Value is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? new Rune(c.Value - KanaDistance) : c;
        return forms.GetValueOrDefault(plain, plain);
    }

    // Zero width space to right-to-left mark, word joiner, byte order mark, soft hyphen, selectors of the form of a
    // kanji or a sign (Unicode 23.4), tags.
    private static bool IsUnseen(int c) =>
        c is (>= 0x200b and <= 0x200f) or 0x2060 or 0xfeff or 0xad or (>= 0xfe00 and <= 0xfe0f) or (>= 0xe0000 and <= 0xe0fff);
}
