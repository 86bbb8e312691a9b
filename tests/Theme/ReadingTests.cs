using AngleSharp.Dom;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A reading (ふりがな) in a cell of a roadmap: on its page and in its table it can be hidden; a frame on another site is plain.</summary>
public class ReadingTests
{
    private static readonly Roadmap Roadmap = WithReading(ExampleRoadmaps.Usual);

    public static TheoryData<string> Names => [.. Pages.Keys];

    private static Dictionary<string, Page> Pages { get; } = new(StringComparer.Ordinal)
    {
        ["map"] = (RoadmapPage)SampleFigurePages.All["roadmap"] with { Roadmap = Roadmap, History = new RoadmapHistory { Current = Roadmap } },
        ["table"] = (RoadmapTablePage)SampleEditionPages.All["table"] with { Roadmap = Roadmap },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reading_in_a_cell_is_shown_and_can_be_hidden(string name)
    {
        using var page = EditionPages.Parse(Pages[name]);

        Assert.Contains("きょじゅう", page.QuerySelectorAll("main ruby > rt").Select(r => r.TextContent));
        Assert.Single(page.QuerySelectorAll("main input#furigana"));
        Assert.DoesNotContain(page.QuerySelectorAll("[aria-label],[title]"), e => $"{e.GetAttribute("aria-label")}{e.GetAttribute("title")}".Contains("きょじゅう", StringComparison.Ordinal));
    }

    // A frame has no links and no switch of ours, so that it stays small; the word stands there without its reading.
    [Fact]
    public void A_frame_tells_the_word_alone()
    {
        using var page = EditionPages.Parse((EmbedPage)SampleEditionPages.Embeds.Values.First() with { Roadmap = Roadmap });

        Assert.Contains("居住支援", page.QuerySelector(".sh-embed-template li")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("rt,input"));
    }

    private static Roadmap WithReading(Roadmap roadmap)
    {
        var (stage, cell) = (roadmap.Stages[0], roadmap.Stages[0].Cells[0]);
        var role = cell.Roles[0] with { Text = ExampleHub.Text("<ruby>居住<rp>（</rp><rt>きょじゅう</rt><rp>）</rp></ruby>支援") with { PlainText = "居住支援" } };
        var cells = stage.Cells.SetItem(0, cell with { Roles = cell.Roles.SetItem(0, role) });
        return roadmap with { Stages = roadmap.Stages.SetItem(0, stage with { Cells = cells }) };
    }
}
