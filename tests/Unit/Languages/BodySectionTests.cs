using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A body falls into its introduction and its sections, and nothing is lost between them.</summary>
public class BodySectionTests
{
    private const string Text = "はじめの文です。[リンク](https://example.org/)\n\n## 一つめ\n\n文[1](https://example.org/1)と[2](https://example.org/2)。\n\n### 中の見出し\n\n- 項目\n\n## 二つめ\n\n> ## 引用の中\n\n終わり。\n";

    [Fact]
    public void The_pieces_are_the_whole()
    {
        var body = Parse(Text);
        Body[] pieces = [body.Introduction, .. body.Sections.Select(s => s.Text)];

        Assert.Equal(["一つめ", "二つめ"], body.Sections.Select(s => s.Id));
        Assert.Equal(body.Html, string.Concat(pieces.Select(p => p.Html)));
        Assert.Equal(body.PlainText, string.Join('\n', pieces.Select(p => p.PlainText)));
        Assert.Equal(body.Links.Select(l => l.Target.Value), pieces.SelectMany(p => p.Links).Select(l => l.Target.Value));
    }

    [Fact]
    public void A_link_keeps_its_place_in_its_piece()
    {
        Assert.All(Parse(Text).Sections.SelectMany(s => s.Text.Links.Select(l => s.Text.Html[..l.Offset])), before =>
            Assert.EndsWith("href=\"", before, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("文です。", true)]
    [InlineData("[上へ](#一つめ)", false)]
    [InlineData("文[^1]です。\n\n[^1]: 注です。", false)]
    public void A_piece_with_notes_or_links_within_itself_does_not_stand_alone(string text, bool alone) =>
        Assert.Equal(alone, Parse($"## 一つめ\n\n{text}\n").Sections.First().Text.StandsAlone);

    private static Body Parse(string text) => MarkdownText.Parse(new TextBlock(text, 1), "pages/about.md", new DiagnosticBag());
}
