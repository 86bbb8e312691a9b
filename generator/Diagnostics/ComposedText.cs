using System.Text;

namespace SocialHub.Diagnostics;

/// <summary>Brings a text into a normalization form (UAX #15), also where it holds U+FFFE or half a character, for which .NET throws: they stay as they are.</summary>
public static class ComposedText
{
    private const char NoCharacter = '\uFFFE';

    public static string Of(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        if (form == NormalizationForm.FormC && AreComposed(text))
        {
            return text;
        }

        if (!text.AsSpan().Contains(NoCharacter) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text.Normalize(form);
        }

        var composed = new StringBuilder(text.Length);
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at++;
            }
            else if (text[at] == NoCharacter || char.IsSurrogate(text[at]))
            {
                composed.Append(text[start..at].Normalize(form)).Append(text[at]);
                start = at + 1;
            }
        }

        return composed.Append(text[start..].Normalize(form)).ToString();
    }

    // What stands outside of these ranges is composed and joins no other (NFC_Quick_Check is Yes, the combining class 0): Latin, punctuation, kana, kanji, full width. Few texts hold more.
    private static bool AreComposed(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\u0300', '\u200F') && !text.ContainsAnyInRange('\u205F', '\u2FFF') && !text.ContainsAnyInRange('\u302A', '\u3040') &&
        !text.ContainsAnyInRange('\u3097', '\u309A') && !text.ContainsAnyInRange('\u3100', '\u4DFF') && !text.ContainsAnyInRange('\uA000', '\uFEFF') &&
        !text.ContainsAnyInRange('\uFFF0', '\uFFFF');
}
