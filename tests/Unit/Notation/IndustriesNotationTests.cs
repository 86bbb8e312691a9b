using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class IndustriesNotationTests
{
    [Fact]
    public void The_industries_of_the_report_are_an_open_list()
    {
        var written = Written.Read(IndustriesNotation.Parse, "土木、製造、販売、流通、通信、メディア、サービスなど")!;

        Assert.Equal(["土木", "製造", "販売", "流通", "通信", "メディア", "サービス"], written.Industries.Items.Select(i => i.Name));
        Assert.All(written.Industries.Items, i => Assert.Null(i.Count));
        Assert.True(written.Industries.IsOpen);
        Assert.Null(written.Others);
        Assert.Equal(0, written.Counted);
    }

    [Theory]
    [InlineData("土木3社、製造4社、ほか6社")]
    [InlineData("土木 ３ 社, 製造：4社，その他 6 社")]
    [InlineData("土木3社、製造4社ほか6社")]
    public void Industries_can_have_numbers(string text)
    {
        var written = Written.Read(IndustriesNotation.Parse, text)!;

        Assert.Equal([new("土木", 3), new("製造", 4)], written.Industries.Items);
        Assert.Equal(6, written.Others);
        Assert.Equal(13, written.Counted);
        Assert.True(written.Industries.IsOpen && written.IsWhole);
    }

    [Theory]
    [InlineData("情報通信業", "情報通信業", null, false, false)]
    [InlineData("情報通信業1社", "情報通信業", 1, false, true)]
    [InlineData("第1次産業2社、など", "第1次産業", 2, true, false)]
    [InlineData("高等教育2社", "高等教育", 2, false, true)]
    [InlineData("その他サービス業2社", "その他サービス業", 2, false, true)]
    [InlineData("サービス業等", "サービス業", null, true, false)]
    public void A_name_may_hold_what_elsewhere_means_others(string text, string name, int? count, bool isOpen, bool isWhole)
    {
        var written = Written.Read(IndustriesNotation.Parse, text)!;

        Assert.Equal([new(name, count)], written.Industries.Items);
        Assert.Equal((isOpen, isWhole), (written.Industries.IsOpen, written.IsWhole));
    }

    [Theory]
    [InlineData("", "industries-unreadable", 0)]
    [InlineData("など", "industries-unreadable", 0)]
    [InlineData("3社", "industries-unreadable", 0)]
    [InlineData("土木、、製造", "industries-unreadable", 3)]
    [InlineData("土木3社くらい", "industries-unreadable", 4)]
    [InlineData("土木など、製造", "industries-unreadable", 0)]
    [InlineData("土木0社", "count-zero", 2)]
    [InlineData("土木3社、製造1社、土木", "industry-repeated", 10)]
    public void Industries_that_cannot_be_are_refused(string text, string code, int offset) =>
        Written.IsRefused(IndustriesNotation.Parse, text, code, offset, null);
}
