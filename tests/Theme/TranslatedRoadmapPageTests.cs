using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A roadmap in another language tells of each cell how it stands to its original.</summary>
public class TranslatedRoadmapPageTests
{
    [Fact]
    public void It_is_sound() => Assert.Empty(HtmlFaults.In(Html()));

    [Fact]
    public void A_notice_stands_at_every_cell_that_is_old_or_not_translated_and_at_no_other()
    {
        var document = ExampleTranslations.Roadmap.Document;
        using var page = new HtmlParser().ParseDocument(Html());
        var cells = document.Roadmap.Cells.Where(c => !c.IsBlank).ToArray();

        Assert.All(cells, c => Assert.Equal(
            document.StateOf(c.Id) switch
            {
                PartState.Outdated => "The original has changed",
                PartState.Missing => "Only in Japanese",
                _ => null,
            },
            page.GetElementById(c.Id)!.QuerySelector(".sh-translation-notice b")?.TextContent));
        Assert.All(cells, c => Assert.Equal(
            document.StateOf(c.Id) == PartState.Missing, page.GetElementById(c.Id)!.QuerySelector("[lang=ja]") is not null));
    }

    private static string Html()
    {
        var renderer = new PageRenderer(ExampleHub.Settings, ExampleHub.Links, ThemeStyles.Embedded());
        return renderer.Render(ExampleTranslations.Roadmap);
    }
}
