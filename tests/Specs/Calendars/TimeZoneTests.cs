using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Which zone the times of calendar files have, by what <c>site.yaml</c> says.</summary>
public class TimeZoneTests
{
    private static readonly string Minimal = RepositoryFolder.Combine("tests", "Sites", "minimal");

    [Theory]
    [InlineData("", ";TZID=Asia/Tokyo")]
    [InlineData("言語: en\n", "")]
    [InlineData("言語: en\nタイムゾーン: Asia/Tokyo\n", ";TZID=Asia/Tokyo")]
    [InlineData("time_zone: Asia/Tokyo\n", ";TZID=Asia/Tokyo")]
    public void A_site_in_japanese_is_in_japan_and_any_other_says_where_it_is(string keys, string zone)
    {
        var lines = CalendarText.Lines(Build(keys).Site.Files.Single(f => f.Path == "sessions/study/event.ics").Text);

        Assert.Contains($"DTSTART{zone}:20240213T180000", lines);
    }

    [Fact]
    public void A_zone_that_we_do_not_know_is_told()
    {
        var (site, diagnostics) = Build("タイムゾーン: 日本\n");

        Assert.Equal("choice-unknown", Assert.Single(diagnostics).Code);
        Assert.True(site.IsStopped);
    }

    private static (BuiltSite Site, IReadOnlyList<Diagnostic> Diagnostics) Build(string keys)
    {
        var settings = keys + File.ReadAllText(Path.Combine(Minimal, "site.yaml"));
        return BuiltSites.TryBuild(new OverlayStore(
            new DiskFileStore(Minimal), MemoryFileStore.OfTexts([KeyValuePair.Create("site.yaml", settings)])));
    }
}
