using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Where is looked, and what an organisation may allow.</summary>
public class CheckPrivacyTests
{
    private static readonly Organization Hub = new()
    {
        Id = Slug.From("hub"), Name = "見本ハブ", Source = default, PublicContacts = ["090-1234-5678", "Mihon.Hub@gmail.com"],
    };

    [Theory]
    [InlineData("articles/news.md", "---\n題名: a\n電話: 080-1234-5678\n---\n", 3, 5)]
    [InlineData("articles/news.en.md", "a\r\nb 080-1234-5678", 2, 3)]
    [InlineData("site.yaml", "説明: 080-1234-5678", 1, 5)]
    [InlineData("memo.txt", "\uFEFF080-1234-5678", 1, 1)]
    [InlineData("list.csv", "名前,電話\n見本,080-1234-5678", 2, 4)]
    public void Every_text_is_looked_at(string file, string text, int line, int column) =>
        Assert.Equal([$"{file}({line},{column}) privacy-mobile-number"], Told(file, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_text_in_an_old_encoding_is_looked_at_too() => Assert.Equal(
        ["a.md(1,4) privacy-mobile-number"],
        Told("a.md", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("でんわ080-1234-5678")));

    [Fact]
    public void The_name_of_a_file_is_looked_at() =>
        Assert.Equal(["images/080-1234-5678.jpg(1,1) privacy-mobile-number"], Told("images/080-1234-5678.jpg", [0, 1, 2]));

    [Theory]
    [InlineData("090-1234-5678")]
    [InlineData("０９０（１２３４）５６７８")]
    [InlineData("+81 90 1234 5678")]
    [InlineData("mihon.hub@gmail.com")]
    public void What_an_organisation_publishes_may_stand_in_every_form(string text) => Assert.Empty(Told("a.md", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Another_number_on_the_same_line_is_told() =>
        Assert.Equal(["a.md(1,15) privacy-mobile-number"], Told("a.md", Encoding.UTF8.GetBytes("090-1234-5678、080-1234-5678")));

    [Fact]
    public void A_venue_may_say_where_it_is()
    {
        Assert.Empty(Told("places.yaml", "38.26889, 140.87194"u8.ToArray()));
        Assert.Single(Told("sessions/a.md", "38.26889, 140.87194"u8.ToArray()));
    }

    private static string[] Told(string file, byte[] bytes)
    {
        var context = new BuildContext(new DateOnly(2024, 4, 1), new DiagnosticBag());
        new CheckPrivacy([Hub]).Run(new ReadAnyText().Run([new ContentFile(file, bytes)], context), context);
        return [.. context.Diagnostics.ToOrderedList().Select(d => $"{d.Span} {d.Code}")];
    }
}
