using SocialHub.Model;
using Xunit;
using static SocialHub.Model.RoadmapChange;

namespace SocialHub.Tests;

public class RoadmapDiffTests
{
    /// <summary>Old, new, and each change as <see cref="Told"/> writes it.</summary>
    public static TheoryData<string, string, string> Matches => new()
    {
        // Equal texts in one cell
        { "short/citizen: 案 見る | 案 見る", "short/citizen: 案 見る", "-short-citizen.1" },
        { "short/citizen: 案 見る", "short/citizen: 案 見る | 案 見る", "+short-citizen.1" },
        { "short/citizen: 案 見る | 合意 見る", "short/citizen: 合意 見る", "-short-citizen.0" },
        { "short/citizen: 案 見る | 案 聞く | 案 見る", "short/citizen: 案 聞く | 案 見る", "-short-citizen.0" },

        // The fewest roles move
        { "short/citizen: 案 見る | 案 聞く | 案 話す", "short/citizen: 案 話す | 案 見る | 案 聞く", "short-citizen.2>short-citizen.0" },
        { "short/citizen: 案 見る | 案 聞く | 案 話す", "short/citizen: 案 聞く | 案 話す", "-short-citizen.0" },

        // A text that is found elsewhere comes from the nearest place
        { "short/citizen: 案 見る; mid/company: 案 見る", "mid/citizen: 案 見る; long/company: 案 見る", "short-citizen.0>mid-citizen.0 mid-company.0>long-company.0" },
        { "short/npo: 案 見る; mid/citizen: 案 見る", "short/gov: 案 見る; mid/gov: 案 見る", "short-npo.0>short-gov.0 mid-citizen.0>mid-gov.0" },
        { "short/citizen: 案 見る | できた 見る", "mid/citizen: できた 見る", "-short-citizen.0 short-citizen.1>mid-citizen.0" },
        { "short/npo: 案 見る; mid/citizen: 案 見る", "mid/gov: 案 見る", "-short-npo.0 mid-citizen.0>mid-gov.0" },

        // An equal text elsewhere is surer than a similar one here
        { "short/gov: 案 窓口をひらく", "short/gov: 案 窓口を夜ひらく; mid/gov: 案 窓口をひらく", "+short-gov.0 short-gov.0>mid-gov.0" },

        // Similar or not
        { "short/gov: 案 窓口をひらく", "short/gov: 案 窓口を夜ひらく", "~short-gov.0" },
        { "short/gov: 案 窓口をひらく", "short/gov: 案 予算を組む", "-short-gov.0 +short-gov.0" },
        { "short/gov: 案 地域の会議をひらく", "short/gov: 案 夜まで相談の窓口をひらく", "-short-gov.0 +short-gov.0" },
        { "short/gov: 案 学ぶ", "short/gov: 案 地域の防災と避難のしかたをみんなで学ぶ", "~short-gov.0" },
        { "short/gov: 案 窓口をひらく", "mid/gov: 案 窓口を夜ひらく", "-short-gov.0 +mid-gov.0" },
        { "short/gov: 案 窓口の一覧をつくる", "short/gov: 案 窓口の地図をつくる | 案 窓口の一覧をつくりなおす", "+short-gov.0 ~short-gov.1" },
        { "short/gov: 案 窓口をひらく | 案 予算を組む", "short/gov: 案 予算を組む | 案 窓口を夜ひらく", "short-gov.0>short-gov.1 ~short-gov.1" },
        { "short/gov: 案 予算を組む | 案 窓口をひらく", "short/gov: 案 窓口を夜ひらく | 案 予算を組む", "short-gov.1>short-gov.0 ~short-gov.0" },
        { "short/gov: 案 窓口をひらく", "mid/gov: 合意 窓口をひらく @見本市", "short-gov.0>mid-gov.0 ~mid-gov.0 mid-gov.0:案合意" },

        // A stage is known by its id, wherever it stands and whatever it is called
        { "short/citizen: 案 見る", "stages: mid=つぎ short=いま long; short/citizen: 案 見る", "~mid short:0>1 ~short" },
        { "stages: short mid; short/citizen: 案 見る", "stages: mid after; after/citizen: 案 見る", "-short +after short-citizen.0>after-citizen.0" },
        { "stages: short mid; mid/citizen: 案 見る", "stages: short=中期 mid=短期; mid/citizen: 案 見る", "~short ~mid" },
        { "now: short; stages: short=同じ mid=同じ", "now: mid; stages: short=同じ mid=同じ", "CurrentStage" },

        // Texts, then stages, then roles by the new edition's cells; what is gone stands where it was
        {
            "stages: short mid long; long/gov: 案 続ける; short/npo: 案 見る | 案 聞く | 案 話す",
            "title: 別; phase: 改訂; stages: mid short; mid/gov: 案 組む; short/npo: 合意 見る | 案 書く | 案 話す; short/citizen: 案 寄る",
            "Title Phase short:0>1 -long +mid-gov.0 +short-citizen.0 short-npo.0:案合意 -short-npo.1 +short-npo.1 -long-gov.0"
        },
    };

    [Theory]
    [MemberData(nameof(Matches))]
    public void A_change_is_told_by_meaning(string before, string after, string told) =>
        Assert.Equal(told, string.Join(' ', RoadmapDiff.Between(SketchedRoadmap.Of(before), SketchedRoadmap.Of(after)).Changes.Select(Told)));

    [Theory]
    [InlineData("../../../years/2023.md#results", "../../years/2023.md#results", true)]
    [InlineData("../../../years/2023.md", "../../years/2023.md#results", false)]
    [InlineData("../../years/2023.md", "../../years/2023.md", false)]
    [InlineData("#short-gov", "#short-gov", true)]
    [InlineData("/results/2023/", "/results/2023/", true)]
    [InlineData("https://example.org/a/../b", "https://example.org/a/../b", true)]
    [InlineData("https://example.org/", "https://example.com/", false)]
    public void A_link_is_the_same_when_it_leads_to_the_same_place(string frozen, string current, bool isSame)
    {
        var before = SketchedRoadmap.Of($"short/gov: 案 話す →{frozen}", "roadmaps/sample/editions/1.md");
        var after = SketchedRoadmap.Of($"short/gov: 案 話す →{current}");

        Assert.Equal(isSame, RoadmapDiff.Between(before, after).Changes.IsEmpty);
    }

    [Fact]
    public void Changed_cells_stand_in_the_order_of_the_new_stages_and_those_of_old_stages_last()
    {
        var diff = RoadmapDiff.Between(
            SketchedRoadmap.Of("stages: short mid long; short/gov: 案 調べる; short/npo: 案 見る | 案 聞く; long/univ: 案 続ける; mid/univ: 案 動かない"),
            SketchedRoadmap.Of("stages: mid=つぎ short; mid/gov: 案 調べる; short/npo: 案 聞く | 案 見る; mid/univ: 案 動かない; short/citizen: 案 学ぶ | 案 集まる"));

        Assert.Equal(["mid-gov", "short-citizen", "short-npo", "short-gov", "long-univ"], diff.ChangedCells);
    }

    private static string Told(RoadmapChange change) => change switch
    {
        StageAdded c => $"+{c.Stage.Id}",
        StageRemoved c => $"-{c.Stage.Id}",
        StageMoved c => $"{c.Stage.Id}:{c.From}>{c.To}",
        StageReworded c => $"~{c.After.Id}",
        RoleAdded c => $"+{Told(c.To)}",
        RoleRemoved c => $"-{Told(c.From)}",
        RoleMoved c => $"{Told(c.From)}>{Told(c.To)}",
        RoleReworded c => $"~{Told(c.At)}",
        RoleStateChanged c => $"{Told(c.At)}:{c.Before.ToName()}{c.After.ToName()}",
        TextChanged c => c.Text.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static string Told(RolePlace place) => $"{place.Cell}.{place.Index}";
}
