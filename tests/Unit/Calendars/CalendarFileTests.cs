using System.Collections.Frozen;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What stands in a calendar file, one rule each.</summary>
public class CalendarFileTests
{
    private static readonly DateOnly Today = new(2024, 4, 10);
    private static readonly DateOnly Day = new(2024, 4, 16);

    [Fact]
    public void A_japanese_site_has_the_time_of_japan()
    {
        var lines = Lines(Event(Schedule.On(Day, new(19, 0), new(20, 30))), "ja");

        Assert.Contains("DTSTART;TZID=Asia/Tokyo:20240416T190000", lines);
        Assert.Contains("DTEND;TZID=Asia/Tokyo:20240416T203000", lines);
        Assert.Contains("TZID:Asia/Tokyo", lines);
        Assert.Contains("TZOFFSETTO:+0900", lines);
    }

    [Fact]
    public void A_site_of_which_nobody_knows_the_zone_has_the_time_on_the_wall()
    {
        var lines = Lines(Event(Schedule.On(Day, new(19, 0), new(20, 30))), "fr");

        Assert.Contains("DTSTART:20240416T190000", lines);
        Assert.Contains("DTEND:20240416T203000", lines);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", lines);
    }

    [Fact]
    public void An_end_that_nobody_recorded_is_not_written()
    {
        var lines = Lines(Event(Schedule.On(Day, new(19, 0))), "ja");

        Assert.DoesNotContain(lines, l => l.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void Whole_days_end_on_the_day_after_need_no_zone_and_leave_the_reader_free()
    {
        var lines = Lines(Event(new Schedule(Day, Day.AddDays(14))), "ja");

        Assert.Contains("DTSTART;VALUE=DATE:20240416", lines);
        Assert.Contains("DTEND;VALUE=DATE:20240501", lines);
        Assert.Contains("TRANSP:TRANSPARENT", lines);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", lines);
    }

    [Fact]
    public void Hours_of_several_days_stand_in_the_text()
    {
        var lines = Lines(Event(new Schedule(Day, Day.AddDays(1), new(10, 0), new(17, 0))), "ja");

        Assert.Contains("DTSTART;VALUE=DATE:20240416", lines);
        Assert.Contains("日時：2024年4月16日（火）〜4月17日（水） 10:00〜17:00", Text(lines, "DESCRIPTION"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_has_floor_room_and_address()
    {
        var place = new Place(Slug.From("hall"), "見本会館", "2階", "第1会議室", "見本市1-2, 3", null);

        Assert.Equal("見本会館2階第1会議室（見本市1-2, 3）", Text(Lines(Event(Schedule.On(Day)) with { Place = place }, "ja"), "LOCATION"));
        Assert.Equal("見本会館2階第1会議室", Text(Lines(Event(Schedule.On(Day)) with { Place = place with { Address = null } }, "ja"), "LOCATION"));
    }

    [Fact]
    public void Its_name_among_all_events_of_the_world_comes_from_its_address_alone()
    {
        var study = Event(Schedule.On(Day));
        var moved = study with { Schedule = Schedule.On(Day.AddDays(7)), Title = "延期した会" };
        var meeting = study with { Anchor = "meeting-1" };

        Assert.Equal("repo.sessions.study@example.org", Text(Lines(study, "ja"), "UID"));
        Assert.Equal("repo.sessions.study@example.org", Text(Lines(moved, "ja"), "UID"));
        Assert.Equal("repo.sessions.study.meeting-1@example.org", Text(Lines(meeting, "ja"), "UID"));
    }

    [Theory]
    [InlineData("2024-04-09", "20240409T000000Z")]
    [InlineData("2024-04-11", "20240410T000000Z")]
    public void It_was_written_on_its_day_or_today_where_that_is_still_to_come(string day, string stamp) =>
        Assert.Contains("DTSTAMP:" + stamp, Lines(Event(Schedule.On(DateOnly.Parse(day, CultureInfo.InvariantCulture))), "ja"));

    private static CalendarEvent Event(Schedule schedule) => new()
    {
        Schedule = schedule, KindName = "勉強会", Title = "見本の会", Summary = "一文の概要です。", Page = Route.Page("sessions", "study"),
    };

    private static string[] Lines(CalendarEvent item, string language)
    {
        var settings = new SiteSettings
        {
            Name = "見本", Headline = "見本", Description = "見本", BaseUrl = "https://example.org/repo", Language = language,
        };
        var site = new Site
        {
            Settings = settings, Today = Today, Links = new SiteLinks(settings, FrozenDictionary<string, Route>.Empty),
        };
        return CalendarText.Lines(new CalendarFile(site).Write([item]));
    }

    private static string Text(string[] lines, string name) =>
        CalendarText.Unescape(lines.Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..]);
}
