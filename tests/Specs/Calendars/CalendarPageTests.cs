using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The calendar as readers see it.</summary>
public class CalendarPageTests
{
    private const string Study = "a[href='/sessions/study/']";

    [Fact]
    public void It_lists_exactly_the_sessions_the_trainings_and_the_meetings()
    {
        var expected = Pages("sessions").Concat(Pages("trainings")).Append("/trainings/2023-5/#meeting-1");

        using var page = Calendar(BuiltSites.Real.Value);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".sh-calendar-rows__title").Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2024-02-12", "これから", true)]
    [InlineData("2024-02-13", "本日", true)]
    [InlineData("2024-02-14", "終了", false)]
    public void The_day_of_the_build_alone_decides_what_is_over(string today, string state, bool isUpcoming)
    {
        using var page = Calendar(Minimal(today));

        var row = page.QuerySelector($".sh-calendar-rows {Study}")!.Closest("li")!;
        Assert.Equal(state, row.QuerySelector(".sh-calendar-rows__state")!.TextContent);
        Assert.Equal(isUpcoming, row.Closest("section")!.QuerySelector("h2")!.TextContent == "これからの予定");
        Assert.Equal(isUpcoming, row.QuerySelector("a[href='/sessions/study/event.ics']") is not null);
    }

    [Fact]
    public void An_exhibition_is_today_on_each_of_its_days()
    {
        using var page = Calendar(BuiltSites.Build(Content(), today: new DateOnly(2023, 4, 30)));

        var row = page.QuerySelector("a[href='/sessions/2023-04-housing-exhibition/']")!.Closest("li")!;
        Assert.Equal("本日", row.QuerySelector(".sh-calendar-rows__state")!.TextContent);
    }

    [Fact]
    public void What_is_to_come_is_soonest_first_and_what_is_over_newest_first()
    {
        using var before = Calendar(BuiltSites.Build(Content(), today: new DateOnly(2024, 3, 16)));
        using var after = Calendar(BuiltSites.Real.Value);

        Assert.Equal(
            ["2024-03-26", "2024-03-29"],
            before.QuerySelectorAll("section:first-of-type .sh-calendar-rows__when time:first-child").Select(t => t.GetAttribute("datetime")));
        var days = after.QuerySelectorAll(".sh-calendar-rows__when time:first-child").Select(t => t.GetAttribute("datetime")!).ToArray();
        Assert.Equal(11, days.Length);
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
    }

    [Fact]
    public void It_says_of_which_day_it_is_where_to_subscribe_and_that_nothing_is_planned()
    {
        var text = VisibleText.Of(BuiltSites.Real.Value.Files.Single(f => f.Path == "calendar/index.html"));

        Assert.Contains("2024年4月1日（月）の時点の予定です", text, StringComparison.Ordinal);
        Assert.Contains("https://semi-hub.org/calendar/calendar.ics", text, StringComparison.Ordinal);
        Assert.Contains("これからの予定は、まだ決まっていません", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_leads_to_it() => Assert.All(
        BuiltSites.Real.Value.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)),
        f => Assert.Contains("href=\"/calendar/\"", f.Text, StringComparison.Ordinal));

    private static IEnumerable<string> Pages(string folder) => Directory
        .EnumerateFiles(RepositoryFolder.Combine("content", folder), "*.md")
        .Select(f => $"/{folder}/{Path.GetFileNameWithoutExtension(f)}/");

    private static BuiltSite Minimal(string today) => BuiltSites.Build(
        new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal")),
        today: DateOnly.Parse(today, CultureInfo.InvariantCulture));

    private static DiskFileStore Content() => new(RepositoryFolder.Combine("content"));

    private static IHtmlDocument Calendar(BuiltSite site) =>
        new HtmlParser().ParseDocument(site.Files.Single(f => f.Path == "calendar/index.html").Text);
}
