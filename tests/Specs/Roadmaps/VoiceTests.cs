using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A voice is never lost: it waits visibly, or it leads to what it changed.</summary>
public class VoiceTests
{
    // voice-06 was received on 20 February 2024.
    [Theory]
    [InlineData(2024, 4, 20, false)]
    [InlineData(2024, 4, 21, true)]
    public void A_voice_without_an_answer_is_told_of_after_60_days_of_the_builds_day(int year, int month, int day, bool isTold)
    {
        var (site, codes) = BuildOn(new DateOnly(year, month, day), isStrict: false);

        Assert.Equal(isTold ? ["voice-waiting"] : [], codes);
        Assert.False(site.IsStopped);
        Assert.Equal(isTold, BuildOn(new DateOnly(year, month, day), isStrict: true).Site.IsStopped);
    }

    [Fact]
    public void A_changed_cell_whose_voice_says_so_needs_no_further_cause()
    {
        var content = FullSite.Replacing(
            FullSite.Roadmap, "  - ます: [さがす／市民, さがす／支援団体]\n    声: voice-01\n", "");

        Assert.Empty(FullSite.DiagnosticsOf(content));
    }

    [Fact]
    public void A_changed_cell_without_any_cause_is_told_of_at_its_heading()
    {
        var content = FullSite.Replacing(
            FullSite.Roadmap, "  - ます: [住みつづける／市民, 住みつづける／支援団体]\n    会: 2023-12-05-exchange\n", "");

        Assert.Equal(
            ["住みつづける／市民", "住みつづける／支援団体"],
            FullSite.DiagnosticsOf(content).Where(d => d.Code == "edition-cause-missing").Select(d => d.Message.Split('「', '」')[1]));
    }

    [Fact]
    public void Every_voice_stands_on_its_page_under_its_own_anchor_with_state_and_answer()
    {
        var page = FullSite.PageOf(FullSite.AsItIs.Value, "roadmaps/housing/voices/index.html");
        var told = Enumerable.Range(1, 7).Select(n => page.GetElementById($"voice-0{n}")!.TextContent).ToArray();

        string[] states = ["反映", "反映", "見送り", "別の課題へ", "重複", "検討中", "反映"];
        Assert.All(told.Zip(states), t => Assert.Contains(t.Second, t.First, StringComparison.Ordinal));
        Assert.Contains("市の予算が決まっているため", told[2], StringComparison.Ordinal);
        Assert.Contains("記録", told[6], StringComparison.Ordinal);
    }

    private static (BuiltSite Site, IEnumerable<string> Codes) BuildOn(DateOnly day, bool isStrict)
    {
        var bag = new DiagnosticBag();
        var site = SiteBuild.Run(FullSite.Store, new BuildOptions(), new BuildContext(day, bag) { IsStrict = isStrict });
        return (site, bag.ToOrderedList().Select(d => d.Code));
    }
}
