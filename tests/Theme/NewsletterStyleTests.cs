using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The newsletter's sheet has the measures by which its lines are counted.</summary>
public class NewsletterStyleTests
{
    private static readonly string Css = ThemeStyles.Embedded().For("<div class=\"sh-newsletter-template\">")
        .Replace(": ", ":", StringComparison.Ordinal);

    [Fact]
    public void Each_part_has_its_measures()
    {
        Assert.Contains($"padding:{Mm(NewsletterFrame.MarginAbove)} {Mm(NewsletterFrame.MarginBeside)} {Mm(NewsletterFrame.MarginBelow)}", RuleOf("page"), StringComparison.Ordinal);
        Assert.Contains($"padding:{Mm(NewsletterFrame.HeadPadding)};", RuleOf("head"), StringComparison.Ordinal);
        Assert.Contains($"margin-bottom:{Mm(NewsletterFrame.HeadGap)};", RuleOf("head"), StringComparison.Ordinal);
        Assert.Contains($"height:{Mm(NewsletterFrame.Foot)};", RuleOf("foot"), StringComparison.Ordinal);
        Assert.Contains($"width:{Mm(NewsletterFrame.Code)};", RuleOf("code"), StringComparison.Ordinal);
        Assert.Contains($"max-height:{Mm(NewsletterFrame.PictureHeight)};", RuleOf("side img"), StringComparison.Ordinal);
        Assert.Contains($"margin:0 0 {Mm(NewsletterFrame.PictureGap)};", RuleOf("side figure"), StringComparison.Ordinal);
        Assert.Contains($"width:{Mm(NewsletterFrame.Measure - NewsletterFrame.PageColumn)};", RuleOf("contents li>:first-child"), StringComparison.Ordinal);
        var item = RuleOf("back");
        Assert.Contains($"columns:{Mm(NewsletterFrame.TextMeasure(false))} {Mm(NewsletterFrame.Code)};gap:{Mm(NewsletterFrame.Gap)};", item, StringComparison.Ordinal);
        Assert.Contains($"margin-top:{Mm(NewsletterFrame.ItemSpace)};padding-top:{Mm(NewsletterFrame.ItemSpace)};", item, StringComparison.Ordinal);
        Assert.Contains($"columns:{Mm(NewsletterFrame.TextMeasure(true))} {Mm(NewsletterFrame.PictureWidth)};", RuleOf("item--picture"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("greeting p")]
    [InlineData("contents li")]
    public void Greeting_and_contents_are_texts_to_read(string element)
    {
        var rule = RuleOf(element);

        Assert.Contains($"font-size:{Mm(PaperTextStyle.Text.SizeOf())};line-height:{Mm(PaperTextStyle.Text.LineOf())};", rule, StringComparison.Ordinal);
        Assert.Contains($"padding-top:{Mm(PaperTextStyle.Text.SpaceOf())};", rule, StringComparison.Ordinal);
    }

    private static string RuleOf(string element)
    {
        var start = Css.IndexOf($".sh-newsletter-template__{element}{{", StringComparison.Ordinal);
        return Css[start..Css.IndexOf('}', start)] + ";";
    }

    private static string Mm(int tenths) => string.Create(CultureInfo.InvariantCulture, $"calc(var(--mm) * {tenths / 10m:0.#})");
}
