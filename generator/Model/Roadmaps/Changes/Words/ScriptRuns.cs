using System.Text;

namespace SocialHub.Model;

/// <summary>Cuts a text into runs of one script, which come near to words where Japanese writes none.</summary>
internal static class ScriptRuns
{
    private const string Particles = "をはがのにでともへ";

    /// <summary>
    /// The runs; joined they are the text. Marks stand alone, and so do particles right after a word.
    /// A letter with its combining marks is never cut.
    /// </summary>
    public static ImmutableArray<string> Of(string text)
    {
        var runs = ImmutableArray.CreateBuilder<string>();
        var (last, isClosed) = (Script.Mark, true);
        for (var at = 0; at < text.Length;)
        {
            var letter = text.Substring(at, StringInfo.GetNextTextElementLength(text, at));
            var script = ScriptOf(letter, last);
            if (script == last && !isClosed)
            {
                runs[^1] += letter;
            }
            else
            {
                runs.Add(letter);
                isClosed = script == Script.Mark ||
                    (last != Script.Mark && Particles.Contains(letter, StringComparison.Ordinal));
            }

            last = script;
            at += letter.Length;
        }

        return runs.ToImmutable();
    }

    /// <summary>True for one letter of kana, one punctuation mark or one space.</summary>
    public static bool IsKanaOrMark(string text) =>
        StringInfo.GetNextTextElementLength(text) == text.Length &&
        ScriptOf(text, Script.Mark) is Script.Mark or Script.Hiragana or Script.Katakana;

    private static Script ScriptOf(string letter, Script last)
    {
        // Half a surrogate pair is no letter; it stands alone like a mark.
        if (!Rune.TryGetRuneAt(letter, 0, out var rune))
        {
            return Script.Mark;
        }

        return rune.Value switch
        {
            'ー' => last == Script.Hiragana ? Script.Hiragana : Script.Katakana,
            '々' or '〆' or '〇' => Script.Kanji,
            >= 0x3041 and <= 0x309F => Script.Hiragana,
            '・' or '゠' => Script.Mark,
            >= 0x30A0 and <= 0x30FF or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F => Script.Katakana,
            >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF => Script.Kanji,
            >= 0x20000 and <= 0x3FFFF => Script.Kanji,
            _ => Rune.IsLetterOrDigit(rune) ? Script.Latin : Script.Mark,
        };
    }
}
