using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

public class SectorStylesTests
{
    private static readonly ThemeStyles Styles = ThemeStyles.Embedded();

    [Theory]
    [InlineData("", 0)]
    [InlineData("<b data-sector=\"3\"></b><b data-sector=\"2\"></b>", 3)]
    [InlineData("<b data-sector=\"12\"></b>", 12)]
    [InlineData("<b data-sector=\"\"></b><b data-sector=", 0)]
    public void A_page_has_the_colours_of_its_sectors_and_no_more(string html, int highest)
    {
        var css = Styles.For(html);
        for (var number = 1; number <= 12; number++)
        {
            // One token for light and one for dark, and one rule.
            Assert.Equal(number <= highest ? 2 : 0, css.Split($"--s{number}:").Length - 1);
            Assert.Equal(number <= highest, css.Contains($"[data-sector=\"{number}\"]{{", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_sheet_of_an_element_goes_where_the_element_is()
    {
        Assert.Contains(".sh-prose figure", Styles.For("<div class=\"sh-prose\"><figure></figure></div>"), StringComparison.Ordinal);
        Assert.DoesNotContain(".sh-prose figure", Styles.For("<div class=\"sh-prose\"></div>"), StringComparison.Ordinal);
        Assert.DoesNotContain(".sh-prose figure", Styles.For("<figure></figure>"), StringComparison.Ordinal);
    }
}
