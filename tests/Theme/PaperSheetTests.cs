using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The style sheet of paper against the model's sizes and the colours of the light screen.</summary>
public class PaperSheetTests
{
    private static readonly string Css = ThemeStyles.Embedded().For("<div class=\"sh-paper-sheet\" data-sector=\"12\">")
        .Replace(": ", ":", StringComparison.Ordinal);

    public static TheoryData<string> Sizes => [.. PaperSize.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_size_has_a_page_of_its_measures(string id)
    {
        var size = PaperSize.All.Single(s => s.Id == id);

        Assert.Contains($"@page sh-{id}{{size:{size.Width}mm {size.Height}mm;margin:0}}", Css, StringComparison.Ordinal);
        Assert.Contains($"[data-paper=\"{id}\"]{{--paper-width:{size.Width};--paper-height:{size.Height};page:sh-{id}}}", Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_has_the_colours_of_the_light_screen_and_repeats_none()
    {
        var tokens = Css[Css.IndexOf(":root,.sh-paper-sheet{", StringComparison.Ordinal)..];
        Assert.All(
            ColourTokens.Read("light"), t => Assert.Contains($"--{t.Key}:{t.Value}", tokens[..tokens.IndexOf('}', StringComparison.Ordinal)], StringComparison.Ordinal));

        var sheet = Css[Css.LastIndexOf("}.sh-paper-sheet{--mm:", StringComparison.Ordinal)..];
        Assert.Equal("--paper:#fff", Assert.Single(sheet[..sheet.IndexOf('}', 1)].Split(';'), d => d.Contains('#', StringComparison.Ordinal) && d.StartsWith("--", StringComparison.Ordinal)));
    }
}
