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

    [Theory]
    [InlineData("2024-04-01")]
    [InlineData("2024-04-30")]
    public void An_exhibition_is_today_on_each_of_its_days(string today)
    {
        using var page = Calendar(Minimal(today, ("exhibition", "2024年4月1日〜4月30日")));

        var row = page.QuerySelector(".sh-calendar-rows a[href='/sessions/exhibition/']")!.Closest("li")!;
        Assert.Equal("本日", row.QuerySelector(".sh-calendar-rows__state")!.TextContent);
    }

    [Fact]
    public void What_is_to_come_is_soonest_first_and_what_is_over_newest_first_by_year_and_month()
    {
        using var page = Calendar(Minimal(
            "2024-04-10", ("late", "2024年5月1日"), ("soon", "2024年4月10日 19:00"), ("morning", "2024年4月10日 9:00"), ("fresh", "2024年4月9日")));
        var past = page.QuerySelector(".sh-calendar")!;

        Assert.Equal(["morning", "soon", "late"], Names(page.QuerySelector("section")!));
        Assert.Equal(["fresh", "study", "2023-1"], Names(past));
        Assert.Equal(
            ["2024年度（令和6年度）", "2024年4月", "2023年度（令和5年度）", "2024年2月（1件）", "2023年12月（1件）"],
            past.QuerySelectorAll("h3, h4, summary").Select(h => h.TextContent));
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
    public void Every_japanese_page_with_a_footer_of_ours_leads_to_it() => Assert.All(
        BuiltSites.Real.Value.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !f.Path.EndsWith("/embed/index.html", StringComparison.Ordinal) &&
            !f.Path.Contains("/poster/a", StringComparison.Ordinal) &&
            !f.Path.EndsWith("easy/index.html", StringComparison.Ordinal) && !f.Path.EndsWith("en/index.html", StringComparison.Ordinal)),
        f => Assert.Contains("href=\"/calendar/\"", f.Text, StringComparison.Ordinal));

    private static IEnumerable<string> Pages(string folder) => Directory
        .EnumerateFiles(RepositoryFolder.Combine("content", folder), "*.md")
        .Where(f => !Path.GetFileNameWithoutExtension(f).Contains('.'))
        .Select(f => $"/{folder}/{Path.GetFileNameWithoutExtension(f)}/");

    private static BuiltSite Minimal(string today, params (string Name, string When)[] sessions) => BuiltSites.Build(
        new OverlayStore(
            new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal")),
            MemoryFileStore.OfTexts(sessions.Select(s => KeyValuePair.Create(
                $"sessions/{s.Name}.md", $"---\n題名: 見本の会\n種別: 展示\n日時: {s.When}\n---\n")))),
        today: DateOnly.Parse(today, CultureInfo.InvariantCulture));

    private static IEnumerable<string> Names(IElement section) => section
        .QuerySelectorAll(".sh-calendar-rows__title").Select(a => a.GetAttribute("href")!.Split('/')[^2]);

    private static IHtmlDocument Calendar(BuiltSite site) =>
        new HtmlParser().ParseDocument(site.Files.Single(f => f.Path == "calendar/index.html").Text);
}
