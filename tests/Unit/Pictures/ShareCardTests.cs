using SkiaSharp;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The pictures that social networks show of a page.</summary>
public class ShareCardTests
{
    private static readonly SiteSettings Settings = BuiltSites.Real.Value.Site!.Settings;

    [Fact]
    public void Every_title_of_the_real_site_can_be_set()
    {
        using var face = new CardTypeface();

        Assert.DoesNotContain(Cards().SelectMany(c => new[] { c.Title, c.Kind, c.Settings.Name }), t => !face.CanSet(t));
    }

    [Theory]
    [InlineData("短い題")]
    [InlineData("How to rent a home")]
    [InlineData("住まいに困る人を、ひとりにしないために、市民と企業と市民活動団体と行政が、それぞれにできることを持ち寄って話し合った一年間の記録と、これからの三年間に取り組むことのまとめ。あわせて、次の会のお知らせと、手伝ってくださる方への案内も載せています。どうぞ最後までお読みください")]
    [InlineData("ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ")]
    public void No_line_of_a_title_leaves_the_card_or_begins_with_a_closing_mark(string title)
    {
        using var face = new CardTypeface();
        var lines = Texts(title, face).Skip(2).ToArray();

        Assert.InRange(lines.Length, 1, 5);
        Assert.All(lines, l => Assert.True(l.X + (face.WidthOf(l.Text) * l.Size / 1000) <= ShareCard.Width - 79, l.Text));
        Assert.All(lines, l => Assert.DoesNotContain(l.Text[0], "、。」』）ー"));
        Assert.True(lines[^1].Baseline < 430);
    }

    [Fact]
    public void A_smaller_size_is_taken_before_a_word_is_cut()
    {
        using var face = new CardTypeface();

        Assert.Equal("Internationalisierung", Texts("Internationalisierungの話", face).Skip(2).First().Text.TrimEnd('の'));
    }

    [Fact]
    public void A_title_of_another_script_gives_way_to_the_name_of_the_hub()
    {
        using var face = new CardTypeface();

        Assert.Equal(Settings.Name, string.Concat(Texts("주거 지원", face).Skip(2).Select(t => t.Text)));
        Assert.Contains(Texts("題", face, "𠮷田の話"), t => t.Text == "〓田の話");
    }

    [Fact]
    public void A_page_that_is_not_listed_and_an_old_address_have_no_card()
    {
        var page = BuiltSites.Real.Value.Pages.First(p => p.IsListed && p is not RedirectPage);

        Assert.NotNull(ShareCard.Of(page, Settings));
        Assert.Null(ShareCard.Of(page with { IsListed = false }, Settings));
    }

    [Fact]
    public void A_card_is_a_png_of_1200_by_630_and_the_same_each_time()
    {
        var page = BuiltSites.Real.Value.Pages.First(p => ShareCard.Of(p, Settings) is not null);
        var first = Render(page);

        Assert.Equal(new ImageSize(ShareCard.Width, ShareCard.Height), ImageFormat.Of(first.Bytes.Span)!.Size);
        Assert.Equal(Convert.ToHexString(first.Bytes.Span), Convert.ToHexString(Render(page).Bytes.Span));
        using var points = SKBitmap.Decode(first.Bytes.ToArray());
        Assert.True(points.Pixels.Distinct().Count() > 20);
    }

    [Fact]
    public void Each_page_names_the_card_that_a_build_makes()
    {
        var named = BuiltSites.Real.Value.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(f => f.Text.Split("property=\"og:image\" content=\"").Skip(1).Select(t => t.Split('"')[0]));

        Assert.Equal(
            Cards().Select(c => Settings.BaseUrl + c.Route.Path).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<ShareCard> Cards() =>
        BuiltSites.Real.Value.Pages.Select(p => ShareCard.Of(p, Settings)).OfType<ShareCard>();

    private static IEnumerable<CardText> Texts(string title, CardTypeface face, string kind = "記事") =>
        ShareCardLayout.Of(new ShareCard(Route.File("share", "card.png"), title, kind, Settings), face).OfType<CardText>();

    private static OutputFile Render(Page page) =>
        new RenderShareCards(Settings).Run([page], new BuildContext(BuiltSites.Day, new DiagnosticBag())).Single();
}
