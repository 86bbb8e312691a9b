using CsCheck;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

public class PhraseTests
{
    // The expected phrases are those of BudouX 0.9.2 itself, joined where a rule of line breaking forbids the break.
    [Theory]
    [InlineData("困りごとを、みんなの道すじに。", "困りごとを、|みんなの|道すじに。")]
    [InlineData("今日はとても天気です。", "今日は|とても|天気です。")]
    [InlineData("", "")]
    [InlineData("輪", "輪")]
    public void A_text_is_divided_where_its_phrases_end(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Phrases.Of(text)));

    [Fact]
    public void A_long_name_may_break_where_its_script_changes() =>
        Assert.Equal(["居住支援", "ロードマップ"], Phrases.Of("居住支援ロードマップ"));

    // A line of a title on a phone holds twelve; what is longer a browser cuts anywhere, even before 」.
    [Fact]
    public void A_phrase_wider_than_a_phone_breaks_where_it_may()
    {
        var phrases = Phrases.Of("「情報セキュリティアドバイザー」のプロボノを募集しました");

        Assert.Equal("「情報|セキュリティ|アドバイザー」の|プロボノを|募集しました", string.Join('|', phrases));
        Assert.All(Phrases.Of("仙台市市民活動サポートセンター1階マチノワひろば"), p => Assert.InRange(p.Length, 2, 11));
    }

    [Theory]
    [InlineData("目標にとどかなかったことも", "とどか")]
    [InlineData("2023年度の数字と記録のちがい", "ちがい")]
    [InlineData("第3版（2024年1月15日）です。", "15日")]
    [InlineData("できあがったものを1か月間展示し、", "1か月")]
    [InlineData("プロボノコーディネートの入り口", "コーディネート")]
    [InlineData("みほんばしまちづくりハブのお知らせ", "みほんばし")]
    public void A_word_a_name_and_a_number_with_its_unit_stay_whole(string text, string whole) =>
        Assert.Contains(Phrases.Of(text, "みほんばし"), p => p.Contains(whole, StringComparison.Ordinal));

    // It took minutes when each place was looked at with the whole rest of the text.
    [Theory]
    [InlineData("長")]
    [InlineData("居住支援の")]
    [InlineData("ab ")]
    public void A_text_without_end_is_divided_too(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 50_000));

        Assert.Equal(text, string.Concat(Phrases.Of(text, "居住支援", "みほんばし")));
    }

    [Fact]
    public void Phrases_joined_are_the_text_and_none_begins_with_a_stop() =>
        Gen.String[Gen.Char["あいうをにでは居住支援、。「」（）カード1aB𠮷 "], 0, 40].Sample(
            text =>
            {
                var phrases = Phrases.Of(text);
                return string.Concat(phrases) == text &&
                    phrases.Skip(1).All(p => p.Length > 0 && !"、。」）ー".Contains(p[0]) && !char.IsLowSurrogate(p[0])) &&
                    phrases.SkipLast(1).All(p => !"「（".Contains(p[^1]));
            },
            iter: 2000);
}
