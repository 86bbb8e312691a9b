using System.Text;
using CsCheck;
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

    // A character that nobody sees (U+034F) at the end makes it go by all rules, and is left out by them.
    [Fact]
    public void Common_characters_fold_alone_as_they_do_by_all_rules() =>
        Gen.String[Gen.Frequency((9, Gen.Char[' ', '~']), (9, Gen.Char['、', 'ー']), (5, Gen.Char['一', '鿿']), (5, Gen.Char['！', '～']), (1, Gen.Char['\u0300', '\u0345'])), 0, 12]
            .Sample(text => new SearchFold(NameForms.Of(Site)) is var fold && fold.Fold(text) == fold.Fold(text + '\u034f'));

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
