using System.Buffers;

namespace SocialHub.Theme;

/// <summary>Divides a Japanese text into phrases (文節), between which a line may break.</summary>
public static class Phrases
{
    /// <summary>Longer phrases are names of several words; they may also break where the script changes.</summary>
    private const int Longest = 9;

    /// <summary>What a line of a title holds on a phone; a browser would cut a longer phrase anywhere, even before 」.</summary>
    private const int Widest = 11;

    /// <summary>No phrase of a language is so long; in one that is, the best place is looked for near its beginning only.</summary>
    private const int Unnatural = 200;

    private static readonly SearchValues<char> NeverFirst =
        SearchValues.Create("、。，．,.:;!?：；！？・」』）)】〕］｝〉》〟’”ー々ゝゞヽヾっゃゅょぁぃぅぇぉッャュョァィゥェォ〜～…‥%％ \u3000");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("「『（(【〔［｛〈《〝‘“0123456789");

    /// <summary>The phrases in order; joined they are the text.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="names">Names that stay whole besides the words of <see cref="PhraseWords"/>.</param>
    public static ImmutableArray<string> Of(string text, params ImmutableArray<string> names)
    {
        var isInWord = new bool[text.Length];
        PhraseWords.MarkInside(text, isInWord);
        foreach (var name in names.Where(n => n.Length > 1))
        {
            MarkInside(name, text, isInWord);
        }

        var scores = PhraseModel.Japanese.ScoresOf(text);
        var places = PlacesIn(text, isInWord);
        var phrases = ImmutableArray.CreateBuilder<string>();
        foreach (var phrase in Cut(0..text.Length, places.Where(i => PhraseModel.Japanese.EndsAt(scores[i]))))
        {
            if (LengthOf(phrase) <= Longest)
            {
                phrases.Add(text[phrase]);
            }
            else
            {
                phrases.AddRange(Shortened(phrase, text, places).SelectMany(p => Fitted(p, scores, places)).Select(p => text[p]));
            }
        }

        return phrases.ToImmutable();
    }

    private static int[] PlacesIn(string text, bool[] isInWord)
    {
        var places = new List<int>(text.Length);
        for (var place = 1; place < text.Length; place++)
        {
            if (!isInWord[place] && MayBreak(text, place))
            {
                places.Add(place);
            }
        }

        return [.. places];
    }

    private static IEnumerable<Range> Cut(Range phrase, IEnumerable<int> places)
    {
        var start = phrase.Start.Value;
        foreach (var place in places)
        {
            yield return start..place;
            start = place;
        }

        yield return start..phrase.End;
    }

    private static IEnumerable<Range> Shortened(Range phrase, string text, int[] places) =>
        Cut(phrase, Within(phrase, places).Where(i => ScriptChanges(text[i - 1], text[i])));

    // Cut where the model finds it least wrong. Without recursion: a title of half a million characters must not exhaust the stack.
    private static IEnumerable<Range> Fitted(Range phrase, int[] scores, int[] places)
    {
        var open = new Stack<Range>([phrase]);
        while (open.TryPop(out var next))
        {
            if (BestPlace(next, scores, places) is { } place)
            {
                open.Push(place..next.End);
                open.Push(next.Start..place);
            }
            else
            {
                yield return next;
            }
        }
    }

    private static int? BestPlace(Range phrase, int[] scores, int[] places)
    {
        if (LengthOf(phrase) <= Widest)
        {
            return null;
        }

        var near = Within(phrase, places).TakeWhile((place, i) => i == 0 || place <= phrase.Start.Value + Unnatural).ToArray();
        return near.Length == 0 ? null : near.MaxBy(i => scores[i]);
    }

    // One character alone is no part of a phrase.
    private static IEnumerable<int> Within(Range phrase, int[] places)
    {
        var found = Array.BinarySearch(places, phrase.Start.Value + 2);
        for (var i = found < 0 ? ~found : found; i < places.Length && places[i] <= phrase.End.Value - 2; i++)
        {
            yield return places[i];
        }
    }

    private static int LengthOf(Range phrase) => phrase.End.Value - phrase.Start.Value;

    /// <summary>False where the rules of line breaking (kinsoku) forbid a break, which a mark would overrule; inside words of Latin letters, and between a number and what it counts.</summary>
    internal static bool MayBreak(string text, int place) =>
        !NeverFirst.Contains(text[place]) && !NeverLast.Contains(text[place - 1]) &&
        !char.IsLowSurrogate(text[place]) && !(char.IsAscii(text[place - 1]) && char.IsAscii(text[place]));

    private static void MarkInside(string word, string text, bool[] isInWord)
    {
        for (var start = text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = text.IndexOf(word, start + 1, StringComparison.Ordinal))
        {
            isInWord.AsSpan(start + 1, word.Length - 1).Fill(true);
        }
    }

    // 課題|ロードマップ, カフェ|運営 and まち|カフェ; hiragana belongs to what stands before it, and 1階 stays whole.
    private static bool ScriptChanges(char before, char after) =>
        (IsKatakana(before) && IsKanji(after)) || ((IsKanji(before) || IsHiragana(before)) && IsKatakana(after));

    private static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    private static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';

    private static bool IsKanji(char c) => c is >= '一' and <= '鿿';
}
