using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What a newsletter takes of texts: a greeting with its readings, the beginning of an article, its first picture.</summary>
public class NewsletterTextTests
{
    [Theory]
    [InlineData("こんにちは。\n\n**春**の号です。[会](/sessions/)へ。", true)]
    [InlineData("｜漢字《かんじ》の[OK]{lang=en}です。", true)]
    [InlineData("", true)]
    [InlineData("- 春の会", false)]
    [InlineData("## 春の会", false)]
    [InlineData("> 春の会", false)]
    [InlineData("![板](../images/board.png)", false)]
    [InlineData("| a |\n|---|\n| b |", false)]
    public void A_greeting_is_paragraphs(string markdown, bool isPlain) => Assert.Equal(isPlain, GreetingText.IsPlain(Parsed(markdown)));

    [Fact]
    public void A_reading_is_as_wide_as_it_is_or_as_its_word()
    {
        var lines = Assert.Single(GreetingText.ParagraphsOf(Parsed("｜私《わたくし》の｜町《まち》&lt;です。\\\nまた。")));

        Assert.Equal(["私字の町<です。", "また。"], lines);
    }

    [Theory]
    [InlineData("はじめ。\n\n[次](/a/)の**段落**。\n\n- 箇条書き\n\nあと。", "はじめ。|次の段落。")]
    [InlineData("![板](../images/board.png)\n\nはじめ。", "はじめ。")]
    [InlineData("概要です。\n\nつづき。", "つづき。")]
    [InlineData("はじめ。\n\n｜居住《きょじゅう》のこと。\n\nあと。", "はじめ。")]
    [InlineData("## 見出し\n\n文。", "")]
    public void The_beginning_of_a_text_is_its_plain_paragraphs(string markdown, string told) => Assert.Equal(
        told, string.Join('|', NewsletterOpening.Of(ArticleOf(markdown))));

    [Theory]
    [InlineData("2023-07-10-study", "", "2023-07-10-study")]
    [InlineData("sessions/2023-07-10-study.md", "sessions", "2023-07-10-study")]
    [InlineData("/articles/news/", "articles", "news")]
    [InlineData("articles/2024/news", "articles", "news")]
    public void An_article_is_named_by_its_file_or_its_address(string text, string folder, string slug)
    {
        Assert.True(NewsletterChoice.TryFrom(text, out var choice));
        Assert.Equal((folder, slug), (choice.Folder, choice.Slug.Value));
    }

    [Theory]
    [InlineData("勉強会")]
    [InlineData("trainings/2023-1")]
    public void Nothing_else_is_a_name(string text) => Assert.False(NewsletterChoice.TryFrom(text, out _));

    private static Body Parsed(string markdown) => MarkdownText.Parse(new TextBlock(markdown, 1), "articles/news.md", new DiagnosticBag());

    private static Article ArticleOf(string markdown) => new()
    {
        Source = SourceSpan.StartOf("articles/news.md"),
        Slug = Slug.From("news"),
        Title = "お知らせ",
        Summary = "概要です。",
        PublishedOn = new(2024, 3, 1),
        Body = Parsed(markdown),
    };
}
