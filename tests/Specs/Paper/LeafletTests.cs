using AngleSharp.Dom;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The leaflet says what the pages say, folds where paper folds, and tells which panel holds too much.</summary>
public class LeafletTests
{
    private const string Leaflet = "leaflet/index.html";

    // The summary of the second roadmap stands on the middle panel of the inside: 19 letters on a line.
    private const int LettersOnLine = 19;

    private static readonly int Room = Enumerable.Range(1, 40).Last(lines => Told(With(lines)) is null);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_panel_that_holds_too_much_is_told_by_its_place_and_its_lines(int excess)
    {
        var told = Told(With(Room + excess));

        if (excess == 0)
        {
            Assert.Null(told);
            return;
        }

        Assert.Contains(FormattableString.Invariant($"裏面のまんなかのらんが{excess}行はみ出しています。"), told!.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, told.Severity);
        Assert.Equal(FullSite.Roadmap, told.Span.File);
        Assert.StartsWith("概要: ", FullSite.TextOf(FullSite.Roadmap).Split('\n')[told.Span.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_summary_changes_only_its_panel()
    {
        var before = PanelsOf(FullSite.AsItIs.Value);
        var after = PanelsOf(BuiltSites.Build(With(3)));

        Assert.Equal(6, before.Length);
        Assert.Equal([4], Enumerable.Range(0, 6).Where(i => before[i] != after[i]));
    }

    [Fact]
    public void The_narrow_panel_folds_in()
    {
        var page = FullSite.PageOf(FullSite.AsItIs.Value, Leaflet);

        Assert.Equal(
            ["M97 0v5M97 210v-5M197 0v5M197 210v-5", "M100 0v5M100 210v-5M200 0v5M200 210v-5"],
            page.QuerySelectorAll(".sh-cut-marks--fold path").Select(p => p.GetAttribute("d")));
        Assert.All(page.QuerySelectorAll(".sh-paper-sheet"), s => Assert.Equal("a4-landscape", s.GetAttribute("data-paper")));
    }

    [Fact]
    public void The_real_leaflet_has_room_for_everything() =>
        Assert.DoesNotContain(BuiltSites.TryBuild(new DiskFileStore(RepositoryFolder.Combine("content"))).Diagnostics, d => d.Code == "leaflet-overflow");

    private static IFileStore With(int lines)
    {
        var summary = FullSite.TextOf(FullSite.Roadmap).Split('\n').Single(l => l.StartsWith("概要: ", StringComparison.Ordinal));
        return FullSite.Replacing(FullSite.Roadmap, summary + "\n", $"概要: {new string('あ', lines * LettersOnLine)}\n");
    }

    private static Diagnostic? Told(IFileStore content)
    {
        var bag = new DiagnosticBag();
        SiteBuild.Plan(content, new BuildOptions(), new BuildContext(BuiltSites.Day, bag));
        return bag.ToOrderedList().SingleOrDefault(d => d.Code == "leaflet-overflow");
    }

    private static string[] PanelsOf(BuiltSite site) => [.. FullSite.PageOf(site, Leaflet).QuerySelectorAll(".sh-leaflet-template__panel").Select(p => p.OuterHtml)];
}
