using System.Text;

namespace SocialHub.Pipelines;

/// <summary>
/// Makes texts equal that a reader means as one: full and half width, kinds of kana, upper and lower case, forms of a
/// character (異体字). The script of the search page does the same; both go by NFKC (Unicode Annex 15).
/// </summary>
internal sealed class SearchFold
{
    private const int KanaDistance = 'ァ' - 'ぁ';

    private readonly IReadOnlyDictionary<Rune, Rune> _forms;
    private readonly PlainFold _plain;

    /// <param name="forms">Characters that stand for another in names, e.g. 邊 → 辺.</param>
    public SearchFold(IReadOnlyDictionary<Rune, Rune> forms)
    {
        _forms = forms;
        _plain = new PlainFold(c => FoldRunes(c.ToString()));
    }

    /// <summary>The text in the form in which it is compared.</summary>
    public string Fold(string text) => _plain.Knows(text) ? string.Create(text.Length, text, (target, t) => _plain.Fold(t, target)) : FoldRunes(text);

    /// <summary>How many characters the folded text has.</summary>
    public int LengthOf(string text) => _plain.Knows(text) ? text.Length : FoldRunes(text).Length;

    /// <summary>Writes the folded text; gives its length, which is <see cref="LengthOf"/>.</summary>
    public int FoldTo(string text, Span<char> target)
    {
        if (_plain.Knows(text))
        {
            _plain.Fold(text, target);
            return text.Length;
        }

        var folded = FoldRunes(text);
        folded.CopyTo(target);
        return folded.Length;
    }

    private string FoldRunes(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            if (c.Value == 'İ')
            {
                // The one letter whose small form is two characters.
                folded.Append("i\u0307");
            }
            else if (!IsUnseen(c.Value))
            {
                Append(folded, FoldOne(c));
            }
        }

        return folded.ToString();
    }

    private Rune FoldOne(Rune c)
    {
        var plain = c.Value is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? new Rune(c.Value - KanaDistance) : c;
        return _forms.GetValueOrDefault(plain, plain);
    }

    private static void Append(StringBuilder text, Rune c)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..c.EncodeToUtf16(units)]);
    }

    // The characters that Unicode calls Default_Ignorable_Code_Point (DerivedCoreProperties.txt), which the script asks for
    // by that name: soft hyphen, zero width space, marks of direction, selectors of the form of a kanji, tags, fillers.
    private static bool IsUnseen(int c) => c >= 0xad
        && c is 0xad or 0x34f or 0x61c or 0x115f or 0x1160 or 0x17b4 or 0x17b5 or (>= 0x180b and <= 0x180f) or (>= 0x200b and <= 0x200f)
            or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x206f) or 0x3164 or (>= 0xfe00 and <= 0xfe0f) or 0xfeff or 0xffa0
            or (>= 0xfff0 and <= 0xfff8) or (>= 0x1bca0 and <= 0x1bca3) or (>= 0x1d173 and <= 0x1d17a) or (>= 0xe0000 and <= 0xe0fff);
}
