using System.Buffers;

namespace SocialHub.Theme;

/// <summary>Divides a Japanese text into phrases (文節), between which a line may break.</summary>
public static class Phrases
{
    /// <summary>Longer phrases are names of several words; they may also break where the script changes.</summary>
    private const int Longest = 9;

    /// <summary>What a line of a title holds on a phone; a browser would cut a longer phrase anywhere, even before 」.</summary>
    private const int Widest = 11;

    private static readonly SearchValues<char> NeverFirst =
        SearchValues.Create("、。，．,.:;!?：；！？・」』）)】〕］｝〉》〟’”ー々ゝゞヽヾっゃゅょぁぃぅぇぉッャュョァィゥェォ〜～…‥%％ \u3000");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("「『（(【〔［｛〈《〝‘“");

    /// <summary>The phrases in order; joined they are the text.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var phrases = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || (MayBreak(text, i) && PhraseModel.Japanese.EndsBefore(text, i)))
            {
                phrases.AddRange(Shortened(text[start..i]).SelectMany(Fitted));
                start = i;
            }
        }

        return phrases.ToImmutable();
    }

    private static IEnumerable<string> Shortened(string phrase)
    {
        var start = 0;
        for (var i = 2; i < phrase.Length - 1 && phrase.Length > Longest; i++)
        {
            if (i - start > 1 && MayBreak(phrase, i) && ScriptChanges(phrase[i - 1], phrase[i]))
            {
                yield return phrase[start..i];
                start = i;
            }
        }

        yield return phrase[start..];
    }

    // Cut where the model finds it least wrong, and never leaving one character.
    private static IEnumerable<string> Fitted(string phrase)
    {
        var places = Enumerable.Range(2, Math.Max(phrase.Length - 3, 0)).Where(i => MayBreak(phrase, i)).ToList();
        if (phrase.Length <= Widest || places.Count == 0)
        {
            return [phrase];
        }

        var place = places.MaxBy(i => PhraseModel.Japanese.ScoreBefore(phrase, i));
        return [.. Fitted(phrase[..place]), .. Fitted(phrase[place..])];
    }

    // Rules of line breaking (kinsoku) that a mark between phrases would overrule, and words of Latin letters.
    private static bool MayBreak(string text, int place) =>
        !NeverFirst.Contains(text[place]) && !NeverLast.Contains(text[place - 1]) &&
        !char.IsLowSurrogate(text[place]) && !(char.IsAscii(text[place - 1]) && char.IsAscii(text[place]));

    // 課題|ロードマップ and カフェ|運営; hiragana belongs to what stands before it, and 1階 stays whole.
    private static bool ScriptChanges(char before, char after) =>
        (IsKatakana(before) && IsKanji(after)) || (IsKanji(before) && IsKatakana(after));

    private static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';

    private static bool IsKanji(char c) => c is >= '一' and <= '鿿';
}
