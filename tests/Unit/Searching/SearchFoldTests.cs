using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class SearchFoldTests
{
    [Theory]
    [InlineData("ＮＰＯ", "npo")]
    [InlineData("ボランティア", "ぼらんてぃあ")]
    [InlineData("ﾎﾞﾗﾝﾃｨｱ", "ぼらんてぃあ")]
    [InlineData("２０２３年", "2023年")]
    [InlineData("㈱見本", "(株)見本")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("取り\u200b組み", "取り組み")]
    [InlineData("あ\u202eい\u00adう\u3164え\ufff0", "あいうえ")]
    [InlineData("が", "が")]
    [InlineData("İ", "i\u0307")]
    [InlineData("渡邊・渡邉", "渡辺・渡辺")]
    [InlineData("𠮷田", "吉田")]
    public void Equal_for_readers_is_equal(string written, string folded) =>
        Assert.Equal(folded, new SearchFold(NameForms.Of(Site)).Fold(written));

    [Fact]
    public void Only_kanji_in_the_same_place_are_forms_of_each_other()
    {
        var forms = NameForms.Of(new Site
        {
            Settings = BindSiteSettings.Unreadable,
            Today = new DateOnly(2024, 4, 1),
            Links = Site.Links,
            People = [Person("高橋誠", "髙橋誠", "高橋ま", "タカハシマコト")],
        });
        Assert.Equal(["髙"], forms.Keys.Select(k => k.ToString()));
    }

    [Fact]
    public void Names_that_are_not_public_teach_nothing() => Assert.Empty(NameForms.Of(Site with
    {
        People = [Person("渡辺", "渡邊") with { MayBeNamed = false }],
    }));

    private static Site Site { get; } = new()
    {
        Settings = BindSiteSettings.Unreadable,
        Today = new DateOnly(2024, 4, 1),
        Links = new SiteLinks(BindSiteSettings.Unreadable, System.Collections.Frozen.FrozenDictionary<string, Route>.Empty),
        // Two persons make a chain: 邊 → 邉 → 辺.
        People = [Person("渡邉花子", "渡邊花子"), Person("渡辺太郎", "渡邉太郎"), Person("吉田", "𠮷田")],
    };

    private static Person Person(string name, params string[] variants) => new()
    {
        Id = Slug.From("person"), Name = name, Variants = [.. variants], MayBeNamed = true, Source = SourceSpan.StartOf("people.yaml"),
    };
}
