using CsCheck;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class TextDiffTests
{
    private const int Times = 2000;

    private static readonly Gen<string> Sentence = Gen.OneOf(
        Gen.OneOf("居住支援", "市民", "窓口", "の", "を", "は", "に", "、", "。", "ひらく", "まとめる", "ロードマップ", "ー", "2023", "ABC", " ", "𠮷野", "か\u3099", "👩‍👧", "\r\n", "（", "）")
            .Array[0, 25].Select(string.Concat),
        Gen.String);

    private static readonly Gen<(string Before, string After)> Pair = Gen.OneOf(Gen.Select(Sentence, Sentence), Spliced);

    // Two texts with the same beginning and end.
    private static Gen<(string Before, string After)> Spliced => Gen.Select(Sentence, Sentence, Sentence, Sentence)
        .Select((head, old, now, tail) => (head + old + tail, head + now + tail));

    /// <summary>Old, new, and both in one: removed words in <c>[-…-]</c>, added ones in <c>[+…+]</c>.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("窓口をひらく", "窓口をひらく", "窓口をひらく")]
    [InlineData("", "窓口をひらく", "[+窓口をひらく+]")]
    [InlineData("窓口をひらく", "", "[-窓口をひらく-]")]
    [InlineData("窓口の一覧をつくる", "窓口の地図をつくる", "窓口の[-一覧-][+地図+]をつくる")]
    [InlineData("窓口をひらく", "窓口を夜もひらく", "窓口を[+夜も+]ひらく")]
    [InlineData("市民の会をつくる", "市民と企業の会をつくる", "市民[+と企業+]の会をつくる")]
    [InlineData("居住支援を学ぶ", "居住相談を学ぶ", "[-居住支援-][+居住相談+]を学ぶ")]
    [InlineData("ロードマップを見る", "ルートマップを見る", "[-ロードマップ-][+ルートマップ+]を見る")]
    [InlineData("2023年の展示", "2024年の展示", "[-2023-][+2024+]年の展示")]
    [InlineData("らーめんの店", "うーめんの店", "[-らーめんの-][+うーめんの+]店")]
    [InlineData("市民の意見を聞く", "企業の希望を聞く", "[-市民の意見-][+企業の希望+]を聞く")]
    [InlineData("市民活動と会", "会と市民活動", "[+会と+]市民活動[-と会-]")]
    [InlineData("見る、聞く。", "見る・聞く。", "見る[-、-][+・+]聞く。")]
    [InlineData("𠮷野の会", "𠮷田の会", "[-𠮷野-][+𠮷田+]の会")]
    [InlineData("はじめる", "はかる", "[-はじめる-][+はかる+]")]
    public void A_change_of_words_reads_well_in_Japanese(string before, string after, string told) =>
        Assert.Equal(told, string.Concat(TextDiff.Between(before, after).Select(Told)));

    [Fact]
    public void Very_long_texts_are_told_as_a_whole_between_their_first_and_last_difference()
    {
        string Text(string between) => $"はじめ、{string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i}{between}"))}おわり";

        Assert.Equal(
            [TextPartKind.Same, TextPartKind.Removed, TextPartKind.Added, TextPartKind.Same],
            TextDiff.Between(Text("、"), Text("。")).Select(p => p.Kind));
    }

    [Fact]
    public void The_parts_give_both_texts_back() => Pair.Sample(
        p => Joined(p, TextPartKind.Removed) == p.Before && Joined(p, TextPartKind.Added) == p.After, iter: Times);

    [Fact]
    public void A_text_that_stayed_is_one_part() => Sentence.Sample(
        t => TextDiff.Between(t, t).SequenceEqual(t.Length == 0 ? [] : [new TextPart(TextPartKind.Same, t)]), iter: Times);

    [Fact]
    public void What_was_removed_stands_before_what_took_its_place_and_both_are_one_part() => Pair.Sample(
        p =>
        {
            var kinds = TextDiff.Between(p.Before, p.After).Select(t => t.Kind).ToArray();
            return kinds.Zip(kinds.Skip(1)).All(k => k is not (TextPartKind.Added, TextPartKind.Removed) && k.First != k.Second);
        },
        iter: Times);

    [Fact]
    public void No_single_kana_or_mark_stays_between_two_changes() => Pair.Sample(
        p => TextDiff.Between(p.Before, p.After) is not [_, .. var between, _] ||
            !between.Any(t => t.Kind == TextPartKind.Same && t.Text is "の" or "を" or "は" or "に" or "、" or "。" or " " or "（" or "）" or "ー"),
        iter: Times);

    private static string Joined((string Before, string After) pair, TextPartKind kind) =>
        string.Concat(TextDiff.Between(pair.Before, pair.After).Where(p => p.Kind == kind || p.Kind == TextPartKind.Same).Select(p => p.Text));

    private static string Told(TextPart part) => part.Kind switch
    {
        TextPartKind.Removed => $"[-{part.Text}-]",
        TextPartKind.Added => $"[+{part.Text}+]",
        _ => part.Text,
    };
}
