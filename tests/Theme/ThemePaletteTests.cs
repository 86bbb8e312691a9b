using CsCheck;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A hub's own colour: whatever it is, what is drawn with it can be read.</summary>
public class ThemePaletteTests
{
    private static readonly Gen<Colour> Colours = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (r, g, b) => new Colour(r, g, b));

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_scheme_has_the_colours_of_the_token_sheet(string name)
    {
        var tokens = ColourTokens.Read(name);
        var scheme = name == "light" ? ThemeScheme.Light : ThemeScheme.Dark;

        Assert.Equal(tokens["paper"], scheme.Paper.ToString());
        Assert.Equal(tokens["on-mori"], scheme.OnMain.ToString());
        Assert.Equal(new[] { "paper", "surface", "sunken", "kaki-t", "now" }.Select(g => tokens[g]), scheme.Grounds.Select(g => g.ToString()));
        Assert.Equal(scheme.Texts.Select(t => tokens[t.Token]), scheme.Texts.Select(t => t.Colour.ToString()));
    }

    [Fact]
    public void Every_pair_can_be_read_whatever_colour_a_hub_has() => Colours.Sample(
        main =>
        {
            AssertReadable(ThemePalette.Light(main), ThemeScheme.Light);
            AssertReadable(ThemePalette.Dark(main), ThemeScheme.Dark);
        },
        iter: 300);

    [Fact]
    public void A_colour_that_can_be_read_is_used_as_it_is() => Colours.Sample(
        main =>
        {
            Assert.Equal(ThemePalette.IsReadable(main), ThemePalette.Readable(main) == main);
            Assert.True(ThemePalette.IsReadable(ThemePalette.Readable(main)));
            Assert.Equal(ThemePalette.Readable(main), ThemePalette.Light(main).Main);
        },
        iter: 300);

    [Fact]
    public void The_page_has_the_colour_of_its_hub_in_both_schemes()
    {
        var main = Colour.From("#1d4f7c");
        var html = EditionPages.Render(SamplePages.All["article"], ExampleHub.Settings with { MainColour = main });

        Assert.Contains($":root,.sh-paper-sheet{{--mori:#1d4f7c;--link:#1d4f7c;--on-mori:#fffdf9;--tint:{ThemePalette.Light(main).Tint}}}", html, StringComparison.Ordinal);
        Assert.Contains($"@media screen and (prefers-color-scheme:dark){{:root{{--mori:{ThemePalette.Dark(main).Main};", html, StringComparison.Ordinal);
        Assert.Contains("stroke=\"#1d4f7c\"", ThemeIcon.Svg(5, main), StringComparison.Ordinal);
    }

    private static void AssertReadable(ThemePalette palette, ThemeScheme scheme)
    {
        foreach (var ground in scheme.Grounds.Append(palette.Tint))
        {
            Assert.InRange(ColourTokens.Contrast(palette.Main.ToString(), ground.ToString()), 4.5, 21);
        }

        Assert.InRange(ColourTokens.Contrast(palette.OnMain.ToString(), palette.Main.ToString()), 4.5, 21);
        Assert.All(scheme.Texts, t => Assert.InRange(ColourTokens.Contrast(t.Colour.ToString(), palette.Tint.ToString()), t.Least, 21));
    }
}
