using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What is too much for a poster is told by place and by lines; what just fits is not.</summary>
public class PosterFittingTests
{
    private static readonly SiteSettings Settings = new() { Name = "見本ハブ", Headline = "見出し", Description = "説明", BaseUrl = "https://example.org" };

    // 22 mm on 554 mm is a line of 25 letters, and there is room for two. A word of 18 letters' width fills one: two such words are too wide.
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(5, 3)]
    public void A_panel_tells_the_lines_that_are_too_many(int lines, int excess)
    {
        var fitting = Fit(SketchedRoadmap.Of("") with { Catchphrase = string.Join(' ', Enumerable.Repeat(new string('A', 20), lines)) });

        Assert.Equal(excess, fitting.Crowded.Where(c => c.Place == "よびかけ").Sum(c => c.Excess));
        Assert.Equal(excess > 0 ? ["よびかけ"] : [], fitting.Crowded.Select(c => c.Place).Where(p => !p.Contains("ます", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_cell_tells_the_lines_that_are_too_many(int excess)
    {
        var most = Enumerable.Range(1, 200).Last(n => Fit(With(n)).Crowded.IsEmpty);

        var crowded = Fit(With(most + excess)).Crowded;

        Assert.Equal(excess > 0 ? [excess] : [], crowded.Select(c => c.Excess));
        Assert.All(crowded, c => Assert.StartsWith($"「短期／企業」（{most + excess}行）", c.Place, StringComparison.Ordinal));
        Assert.All(crowded, c => Assert.Equal("any.md", c.Source.File));
    }

    [Fact]
    public void Less_text_gets_larger_letters()
    {
        Assert.Equal(40, Fit(SketchedRoadmap.Of("")).Letters);
        Assert.Equal(24, Fit(With(Enumerable.Range(1, 200).Last(n => Fit(With(n)).Crowded.IsEmpty))).Letters);
    }

    [Fact]
    public void Many_stages_on_a_small_place_are_told_and_do_no_harm() =>
        Assert.NotEmpty(new PosterFitting(Large, new PosterText(Large, Settings), PosterFrame.Portrait).Crowded);

    private static Roadmap Large { get; } = SketchedRoadmap.Of("") is var one
        ? one with { Stages = [.. Enumerable.Range(0, 40).Select(_ => one.Stages[0])] } : one;

    // The first two lines stand beside the code and are shorter: 12 letters there, 16 below it.
    private static Roadmap With(int lines)
    {
        var roadmap = SketchedRoadmap.Of("");
        var text = Wide((Math.Min(lines, 2) * 12) + (Math.Max(lines - 2, 0) * 16));
        var cells = roadmap.Stages[0].Cells;
        var full = cells[1] with { Roles = [new Role(RoleState.Proposed, new Body(text, [], [], text))] };
        return roadmap with { Stages = roadmap.Stages.SetItem(0, roadmap.Stages[0] with { Cells = cells.SetItem(1, full) }) };
    }

    private static string Wide(int letters) => new('輪', letters);

    private static PosterFitting Fit(Roadmap roadmap) => new(roadmap, new PosterText(roadmap, Settings), PosterFrame.Portrait);
}
