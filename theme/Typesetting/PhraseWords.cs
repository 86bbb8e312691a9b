using System.Buffers;

namespace SocialHub.Theme;

/// <summary>Words that the model is known to cut in two. Add one when you see it broken on a page.</summary>
internal static class PhraseWords
{
    public static ImmutableArray<string> All { get; } =
    [
        "あつかい", "いっしょ", "か月", "ぐあい", "くらす", "さがし", "さがす", "すごせ", "ちがい", "ちがう", "つづき", "つづく", "つづけ",
        "とどい", "とどか", "とどき", "とどく", "とどけ", "のせて", "のせま", "のせる", "ふやす", "みがい", "みがき", "みがく",
        "アドバイザー", "コーディネーター", "コーディネート", "セクター", "ソーシャル", "ネットワーク", "プラットフォーム", "プロジェクト", "プロボノ", "ロードマップ",
        "公益財団法人",
    ];

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. All.Select(w => w[0])]);

    /// <summary>Marks each place of a text at which a break would fall into a word.</summary>
    public static void MarkInside(ReadOnlySpan<char> text, Span<bool> isInWord)
    {
        for (var start = text.IndexOfAny(Firsts); start >= 0;)
        {
            foreach (var word in All)
            {
                if (text[start..].StartsWith(word, StringComparison.Ordinal))
                {
                    isInWord.Slice(start + 1, word.Length - 1).Fill(true);
                }
            }

            var next = text[(start + 1)..].IndexOfAny(Firsts);
            start = next < 0 ? -1 : start + 1 + next;
        }
    }
}
