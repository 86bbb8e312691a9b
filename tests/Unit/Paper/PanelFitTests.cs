using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Lines on a panel of a leaflet, counted by hand: 18 letters W of 1.05 em on a line; 189 mm less 1.5 mm above are 26 lines of 7 mm; a code takes 33 mm.</summary>
public class PanelFitTests
{
    [Theory]
    [InlineData(26, false, 0)]
    [InlineData(27, false, 1)]
    [InlineData(29, false, 3)]
    [InlineData(22, true, 0)]
    [InlineData(23, true, 1)]
    [InlineData(25, true, 3)]
    public void Excess_is_told_in_lines_of_text(int lines, bool hasCode, int excess)
    {
        var panel = new LeafletPanel
        {
            Width = 100,
            Texts = [new PaperText(PaperTextStyle.Text, new string('W', lines * 18))],
            Code = hasCode ? new QrCode("https://example.org/", 33, "") : null,
            Source = SourceSpan.StartOf("a.md"),
        };

        Assert.Equal(excess, PanelFit.Of(panel, new PaperTextFit(BindSiteSettings.Unreadable)).Excess);
        Assert.Equal(19, PanelFit.LettersOnLine(panel));
    }

    [Fact]
    public void The_name_of_the_hub_stands_on_one_line()
    {
        var named = BindSiteSettings.Unreadable with { Name = "せんだいソーシャルハブ" };
        const string Text = "わたしたちのせんだいソーシャルハブへようこそ";

        // 12 letters of 4.3 mm are a line; a break inside the name would save one.
        Assert.Equal(3, new PaperTextFit(named).LinesOf(Text, PaperTextStyle.Text, 12 * 43));
        Assert.Equal(2, new PaperTextFit(BindSiteSettings.Unreadable).LinesOf(Text, PaperTextStyle.Text, 12 * 43));
    }
}
