using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class PageTextTests
{
    [Theory]
    [InlineData("<p>一つ</p><p>二つ</p>", "一つ|二つ")]
    [InlineData("<p>前<b>中</b>後</p>", "前中後")]
    [InlineData("<p>一行目<br>二行目</p>", "一行目|二行目")]
    [InlineData("<p>取り<wbr>組み&#8203;の</p>", "取り組みの")]
    [InlineData("<td>左</td><td>右</td>", "左|右")]
    [InlineData("<p>A &amp; B &lt;c&gt; &#x3042;</p>", "A & B <c> あ")]
    [InlineData("<p>  間の\n  空白 </p>", "間の 空白")]
    [InlineData("<p title=\"a > b\">文</p>", "文")]
    [InlineData("<svg><text>図</text></svg><p>文</p>", "文")]
    [InlineData("<select><option>選ぶ</option></select><p>文</p>", "文")]
    [InlineData("<!-- 覚え書き --><p>文</p>", "文")]
    [InlineData("<p>同じ</p><p>同じ</p>", "同じ")]
    [InlineData("<a><span aria-hidden=\"true\">企</span>企業</a>", "企|企業")]
    [InlineData("<img alt=\"絵\"><p>文</p>", "文")]
    public void Text_is_read_as_a_reader_sees_it(string main, string expected) =>
        Assert.Equal(expected, string.Join('|', Of(main).Select(b => b.Text)));

    [Fact]
    public void A_drawing_made_of_letters_is_known_from_the_words_beside_it()
    {
        var blocks = Of("<p>8名</p><div aria-hidden=\"true\"><p>市市</p>企</div><a><span aria-hidden=\"true\">行</span>行政</a>");

        Assert.Equal([("8名", false), ("市市", true), ("企", true), ("行", true), ("行政", false)], blocks.Select(b => (b.Text, b.IsDrawn)));
    }

    [Fact]
    public void What_is_around_the_main_part_is_not_read() =>
        Assert.Equal(["文"], PageText.Of("<header>上</header><main id=\"main\"><p>文</p></main><footer>下</footer>").Select(b => b.Text));

    [Fact]
    public void A_reading_is_found_beside_its_word() =>
        Assert.Equal(
            ["この居住支援の会", "このきょじゅうしえんの会"],
            Of("<p>この<ruby>居住<rp>(</rp><rt>きょじゅう</rt><rp>)</rp></ruby><ruby>支援<rp>(</rp><rt>しえん</rt><rp>)</rp></ruby>の会</p>")
                .Select(b => b.Text));

    [Fact]
    public void A_block_knows_the_nearest_id()
    {
        var blocks = Of("<p>はじめ</p><h2 id=\"a\">見出し</h2><p>文</p><div><article id=\"cell\"><p>ます</p></article><p>あと</p></div>");
        Assert.Equal([null, "a", "a", "cell", "a"], blocks.Select(b => b.Anchor));
        Assert.Equal([false, true, false, false, false], blocks.Select(b => b.IsHeading));
    }

    private static ImmutableArray<SearchBlock> Of(string main) => PageText.Of($"<main id=\"main\">{main}</main>");
}
