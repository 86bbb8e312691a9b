using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Authored lines taken apart into text and links.</summary>
public class BodyInlinesTests
{
    private static readonly Route Home = Route.Page("results", "2023");

    [Fact]
    public void Emphasis_code_and_entities_become_plain_text() =>
        Assert.Equal([new("AとB & <C>")], Of("**A**と`B` & \\<C\\>"));

    [Fact]
    public void A_link_keeps_its_text_and_gets_its_address() => Assert.Equal(
        [new("話を聞いた（"), new("7月の会", "/hub/sessions/owners/"), new("）。")], Of("話を聞いた（[7月の**会**](../sessions/owners.md)）。"));

    [Fact]
    public void An_address_of_another_site_stays_as_it_is() =>
        Assert.Equal([new("https://example.net/?a=1&b=2", "https://example.net/?a=1&b=2")], Of("<https://example.net/?a=1&b=2>"));

    [Fact]
    public void An_anchor_alone_means_the_page_of_the_year() =>
        Assert.Equal([new("目標", "/hub/results/2023/#t4")], Of("[目標](#t4)"));

    [Fact]
    public void A_link_that_leads_nowhere_is_plain_text() =>
        Assert.Equal([new("前の会"), new("と"), new("7月の会", "/hub/sessions/owners/")], Of("[前の会](../sessions/none.md)と[7月の会](../sessions/owners.md)"));

    [Fact]
    public void A_reading_falls_away() =>
        Assert.Equal([new("居住支援と"), new("要", "https://example.net/"), new("の人")], Of("｜居住《きょじゅう》支援と[｜要《かなめ》](https://example.net/)の人"));

    [Fact]
    public void A_picture_is_its_description() => Assert.Equal([new("会場の様子\"を見る")], Of("![会場の様子\"](../images/a.jpg)を見る"));

    private static ReportInline[] Of(string markdown)
    {
        var body = MarkdownText.ParseLine(new Located<string>(markdown, SourceSpan.StartOf("years/2023.md")), new DiagnosticBag());
        return [.. BodyInlines.Of(body, Home, SampleYear.Links)];
    }
}
