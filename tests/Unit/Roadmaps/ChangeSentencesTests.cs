using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Each row: the old edition, the new one (as <see cref="SketchedRoadmap"/> reads them), and every sentence of the note.</summary>
public class ChangeSentencesTests
{
    public static TheoryData<string, string, string> Changes => new()
    {
        // Roles that came
        { "short/company: 案 話す", "short/company: 案 話す | 案 家主の会をひらく | 案 空き部屋を貸す", "『短期』の企業の役割が2つ増えました。" },
        { "short/company: 案 話す; mid/company: 案 貸す", "short/company: 案 話す | 案 家主の会をひらく; mid/company: 案 貸す | 案 社員が教える", "企業の役割が2つ増えました。" },
        { "", "mid/univ: 案 調べる", "『中期』の大学の空欄が1つ埋まりました。" },
        { "", "mid/univ: 案 調べる | 案 授業をひらく", "『中期』の大学の空欄が1つ埋まりました。" },
        { "", "mid/univ: 案 調べる; long/univ: 案 授業をひらく", "大学の空欄が2つ埋まりました。" },
        { "", "short/univ: 案 調べる; short/citizen: 案 意見を寄せる", "『短期』の市民の空欄が1つ埋まりました。『短期』の大学の空欄が1つ埋まりました。" },
        { "short/npo: 案 話す", "short/npo: 案 話す | 案 一 | 案 二 | 案 三 | 案 四 | 案 五 | 案 六 | 案 七 | 案 八 | 案 九 | 案 十", "『短期』の支援団体の役割が10個増えました。" },

        // Roles that went
        { "short/gov: 案 調べる | 案 窓口をひらく", "short/gov: 案 調べる", "『短期』の行政の役割が1つなくなりました。" },
        { "mid/univ: 案 調べる | 案 授業をひらく", "", "『中期』の大学が空欄にもどりました。" },
        { "mid/univ: 案 調べる; long/univ: 案 授業をひらく", "", "『中期』『長期』の大学が空欄にもどりました。" },
        { "short/citizen: 案 展示を見る", "short/citizen: 案 となりに声をかける", "『短期』の市民の役割が1つ入れ替わりました。" },
        { "short/citizen: 案 展示を見る | 案 意見を寄せる", "short/citizen: 案 となりに声をかける", "『短期』の市民の役割が1つ入れ替わりました。『短期』の市民の役割が1つなくなりました。" },

        // Roles that are told otherwise
        { "stages: short after; after/gov: 案 窓口の一覧をつくる", "stages: short after; after/gov: 案 窓口の一覧を1枚にまとめる", "『入居後』の行政の役割が1つ、書き直されました。" },
        { "short/gov: 案 窓口をひらく; mid/gov: 案 予算を組む", "short/gov: 案 窓口を夜もひらく; mid/gov: 案 予算をしっかり組む", "行政の役割が2つ、書き直されました。" },
        { "short/npo: 案 事例を話す", "short/npo: 案 事例を話す →../../sessions/1.md", "『短期』の支援団体の役割1つで、リンクが変わりました。" },
        { "short/npo: 案 事例を話す", "short/npo: 案 事例を広く話す →../../sessions/1.md", "『短期』の支援団体の役割が1つ、書き直されました。" },
        { "short/company: 案 部屋を貸す", "short/company: 案 部屋を貸す @見本不動産", "『短期』の企業の役割1つに、担い手がつきました。" },
        { "short/company: 案 部屋を貸す @見本不動産", "short/company: 案 部屋を貸す @見本建設", "『短期』の企業の役割1つで、担い手が変わりました。" },
        { "short/company: 案 部屋を貸す @見本不動産", "short/company: 案 部屋を貸す", "『短期』の企業の役割1つで、担い手がいなくなりました。" },
        { "short/company: 案 部屋を貸す", "short/company: 合意 部屋を安く貸す @見本不動産", "『短期』の企業の役割が1つ、『案』から『合意』に進みました。『短期』の企業の役割が1つ、書き直されました。『短期』の企業の役割1つに、担い手がつきました。" },

        // Roles that came further
        { "short/citizen: 案 声をかける", "short/citizen: 進行中 声をかける", "『短期』の市民の役割が1つ、『案』から『進行中』に進みました。" },
        { "short/citizen: できた 声をかける", "short/citizen: 合意 声をかける", "『短期』の市民の役割が1つ、『できた』から『合意』にもどりました。" },
        { "short/citizen: 案 声をかける | 案 学ぶ; mid/citizen: 案 集まる", "short/citizen: 合意 声をかける | できた 学ぶ; mid/citizen: 合意 集まる", "市民の役割が2つ、『案』から『合意』に進みました。『短期』の市民の役割が1つ、『案』から『できた』に進みました。" },

        // Roles that moved
        { "short/npo: 案 手順書をつくる", "mid/npo: 案 手順書をつくる", "支援団体の役割が1つ、『短期』から『中期』に移りました。" },
        { "short/npo: 案 手順書をつくる; mid/npo: 案 集まる", "mid/npo: 案 手順書をつくる; long/npo: 案 集まる", "支援団体の役割が2つ、ほかのステージに移りました。" },
        { "short/citizen: 案 調べる", "short/univ: 案 調べる", "『短期』の市民の役割が1つ、大学に移りました。" },
        { "short/citizen: 案 調べる", "mid/univ: 合意 調べる", "『短期』の市民の役割が1つ、『中期』の大学に移りました。『中期』の大学の役割が1つ、『案』から『合意』に進みました。" },
        { "short/citizen: 案 調べる; mid/citizen: 案 集まる", "short/univ: 案 調べる; mid/univ: 案 集まる", "市民の役割が2つ、大学に移りました。" },
        { "short/citizen: 案 見る | 案 聞く", "short/citizen: 案 聞く | 案 見る", "『短期』の市民の役割の順番が変わりました。" },
        { "short/npo: 案 手順書をつくる", "mid/npo: 案 手順書をつくる @見本の会", "支援団体の役割が1つ、『短期』から『中期』に移りました。『中期』の支援団体の役割1つに、担い手がつきました。" },

        // Stages
        { "", "stages: short mid long after", "ステージ『入居後』が加わりました。" },
        { "", "stages: short mid long after next; after/citizen: 案 見守る", "ステージ『入居後』『その先』が加わりました。『入居後』の市民の役割が1つ増えました。" },
        { "long/gov: 案 続ける", "stages: short mid", "ステージ『長期』がなくなりました。『長期』の行政の役割が1つなくなりました。" },
        { "", "stages: mid short long", "ステージ『短期』の順番が変わりました。" },
        { "now: short", "now: short; stages: short=1年のうちに mid long", "ステージ『短期』の名前が『1年のうちに』に変わりました。" },
        { "short/citizen: 案 見る", "stages: short=いま mid long; short/citizen: 合意 見る", "ステージ『短期』の名前が『いま』に変わりました。『いま』の市民の役割が1つ、『案』から『合意』に進みました。" },
        { "stages: short mid=中期(形にする)", "stages: short=短期(知り合う) mid", "ステージ『短期』のめざすことが加わりました。ステージ『中期』のめざすことがなくなりました。" },
        { "stages: short=短期(会う) mid=中期(動く)", "stages: short=短期(知り合う) mid=中期(形にする)", "ステージ『短期』『中期』のめざすことが書き直されました。" },

        // The roadmap as a whole
        { "", "title: 住まいのロードマップ", "題名が『住まいのロードマップ』に変わりました。" },
        { "", "goal: 安心して住めるまち", "ゴールが書き直されました。" },
        { "goal:", "goal: 安心して住めるまち", "ゴールが加わりました。" },
        { "text: 前の本文です。; summary: 前の概要です。", "", "概要と本文が書き直されました。" },
        { "phase: 課題把握", "phase: 作成", "段階が『課題把握』から『作成』に進みました。" },
        { "phase: 改訂", "phase: 公開", "段階が『改訂』から『公開』に変わりました。" },
        { "now: short", "now: mid", "『いまここ』が『短期』から『中期』に移りました。" },
        { "", "now: short", "『いまここ』が『短期』になりました。" },
        { "now: short", "", "『いまここ』がなくなりました。" },

        // Several at once, in order; and nothing
        {
            "stages: short mid; short/univ: 案 調べる; short/citizen: 案 見る | 案 聞く",
            "stages: short mid after; goal: 安心して住めるまち; short/univ: 合意 調べる; short/citizen: 案 見る; mid/gov: 案 予算を組む",
            "ゴールが書き直されました。ステージ『入居後』が加わりました。『短期』の市民の役割が1つなくなりました。『中期』の行政の空欄が1つ埋まりました。『短期』の大学の役割が1つ、『案』から『合意』に進みました。"
        },
        { "short/npo: 案 話す →../../years/2023.md @見本の会", "short/npo: 案 話す →../../years/2023.md @見本の会", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_told_in_these_sentences(string before, string after, string told) =>
        Assert.Equal(told, string.Concat(ChangeSentences.Of(Between(before, after))));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "goal: 安心して住めるまち", "ゴールが書き直されました。")]
    [InlineData(
        "stages: short after; short/company: 案 話す; after/gov: 案 窓口の一覧をつくる",
        "stages: short after; short/company: 案 話す | 案 貸す | 案 教える; after/gov: 案 窓口の一覧を1枚にまとめる",
        "『短期』の企業の役割が2つ増え、『入居後』の行政の役割が書き直されました。")]
    [InlineData(
        "short/citizen: 案 見る | 案 聞く; short/company: 案 部屋を貸す",
        "mid/citizen: 案 見る | 案 聞く; short/company: 案 部屋を貸す @見本不動産",
        "市民の役割2つが『短期』から『中期』に移り、『短期』の企業の役割に担い手がつきました。")]
    [InlineData(
        "stages: short mid; short/univ: 案 調べる; short/citizen: 案 見る | 案 聞く",
        "stages: short mid after; goal: 安心して住めるまち; short/univ: 合意 調べる; short/citizen: 案 見る; mid/gov: 案 予算を組む",
        "ゴールが書き直され、ステージ『入居後』が加わり、『短期』の市民の役割が1つなくなりました（ほか2件）。")]
    public void A_summary_is_one_sentence_of_at_most_three_changes(string before, string after, string told) =>
        Assert.Equal(told, ChangeSentences.Summary(Between(before, after)));

    private static RoadmapDiff Between(string before, string after) =>
        RoadmapDiff.Between(SketchedRoadmap.Of(before), SketchedRoadmap.Of(after));
}
