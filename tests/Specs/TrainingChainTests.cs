using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Trainings that went on with one another are one line, on the page of each and on the list.</summary>
public class TrainingChainTests
{
    private static readonly string[] Names = ["第3回", "第4回", "打ち合わせ", "第5回"];

    [Theory]
    [InlineData("3", 0)]
    [InlineData("4", 1)]
    [InlineData("5", 3)]
    public void The_page_of_each_training_shows_the_whole_line_and_its_own_station(string ordinal, int current)
    {
        var stations = Stations($"trainings/2023-{ordinal}/index.html");

        Assert.Equal(Names, stations.Select(NameOf));
        Assert.Equal("page", stations[current].GetAttribute("aria-current"));
        Assert.Contains("このページ", stations[current].TextContent, StringComparison.Ordinal);
        Assert.Single(stations, s => s.HasAttribute("aria-current"));
    }

    [Fact]
    public void The_meeting_has_its_place_on_the_page_of_the_training_after_it()
    {
        Assert.Equal("meeting-1", Stations("trainings/2023-5/index.html")[2].Id);
        Assert.Equal("/trainings/2023-5/#meeting-1", Stations("trainings/2023-4/index.html")[2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("2024年3月26日（火）", Stations("trainings/2023-4/index.html")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_shows_the_line_once_and_no_station_is_the_page()
    {
        var stations = Stations("trainings/index.html");

        Assert.Equal(Names, stations.Select(NameOf));
        Assert.DoesNotContain(stations, s => s.HasAttribute("aria-current") || s.HasAttribute("id"));
    }

    [Fact]
    public void A_training_that_stands_alone_has_no_line() => Assert.Empty(Stations("trainings/2023-1/index.html"));

    [Fact]
    public void The_guests_of_a_training_are_counted() => Assert.Contains(
        "ゲスト団体1団体", Text("trainings/2023-3/index.html"), StringComparison.Ordinal);

    private static string NameOf(IElement station) =>
        station.QuerySelector(".sh-stations__name")!.TextContent.Trim().Split(' ')[0];

    private static IElement[] Stations(string path) =>
        [.. new HtmlParser().ParseDocument(File(path)).QuerySelectorAll(".sh-stations > li")];

    private static string Text(string path) => new HtmlParser().ParseDocument(File(path)).Body!.TextContent;

    private static string File(string path) => BuiltSites.Real.Value.Files.Single(f => f.Path == path).Text;
}
