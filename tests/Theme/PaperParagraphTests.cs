using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Paragraphs on paper have the measures by which its lines are counted.</summary>
public class PaperParagraphTests
{
    private static readonly string Css = ThemeStyles.Embedded().For("<p class=\"sh-paper-paragraph\">")
        .Replace(": ", ":", StringComparison.Ordinal);

    public static TheoryData<PaperTextStyle> Styles => [.. Enum.GetValues<PaperTextStyle>()];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Each_style_has_its_measures(PaperTextStyle style)
    {
        var rule = RuleOf($"--{style.ToId()}");

        Assert.Contains($"font-size:{Millimetres(style.SizeOf())}", rule, StringComparison.Ordinal);
        Assert.Contains($"line-height:{Millimetres(style.LineOf())}", rule, StringComparison.Ordinal);
        Assert.Equal(style.SpaceOf() > 0, rule.Contains($"padding-top:{Millimetres(style.SpaceOf())}", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_to_read_have_twelve_points() => Assert.True(PaperTextStyle.Text.SizeOf() >= 12 * 25.4 / 72 * 10);

    [Fact]
    public void Remarks_have_ten_points() => Assert.All(Enum.GetValues<PaperTextStyle>(), s => Assert.True(s.SizeOf() >= 10 * 25.4 / 72 * 10));

    private static string RuleOf(string modifier)
    {
        var start = Css.IndexOf($".sh-paper-paragraph{modifier}{{", StringComparison.Ordinal);
        return Css[start..Css.IndexOf('}', start)] + ";";
    }

    private static string Millimetres(int tenths) => string.Create(CultureInfo.InvariantCulture, $"calc(var(--mm) * {tenths / 10m:0.#});");
}
