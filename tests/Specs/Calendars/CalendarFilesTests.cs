using Ical.Net.CalendarComponents;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;
using Calendar = Ical.Net.Calendar;

namespace SocialHub.Tests;

/// <summary>The calendar files of the real content, read by a library that did not write them.</summary>
public class CalendarFilesTests
{
    private const string All = "calendar/calendar.ics";

    private static readonly BuiltSite Real = BuiltSites.Real.Value;

    public static TheoryData<string> Files => [.. Real.Files.Select(f => f.Path).Where(IsCalendar)];

    [Fact]
    public void All_events_are_the_sessions_the_trainings_and_the_meetings()
    {
        var expected = SourceNames("sessions").Concat(SourceNames("trainings")).Append("trainings.2023-5.meeting-1");

        Assert.Equal(expected.Select(n => n + "@semi-hub.org").Order(StringComparer.Ordinal), Read(All).Select(e => e.Uid).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_session_and_every_training_has_a_file_of_its_own_and_leads_to_it()
    {
        string[] pages = [.. SourceNames("sessions").Concat(SourceNames("trainings")).Select(n => n.Replace('.', '/'))];

        Assert.Equal(pages.Select(p => $"{p}/event.ics").Append(All).Order(StringComparer.Ordinal), Files.Select(f => f.Data).Order(StringComparer.Ordinal));
        Assert.All(pages, p => Assert.Contains($"href=\"/{p}/event.ics\"", File($"{p}/index.html").Text, StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Equal(p.Replace('/', '.') + "@semi-hub.org", Assert.Single(Read($"{p}/event.ics")).Uid));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_written_as_the_standard_says(string path)
    {
        Assert.Empty(CalendarText.FaultsIn(File(path).Bytes.Span));
        Assert.All(Read(path), e => Assert.True(
            e is { Summary.Length: > 0, DtStamp: not null, Start: not null, Status: "CONFIRMED", Sequence: 0, Categories.Count: 1 }, e.Uid));
    }

    [Fact]
    public void Every_event_says_where_its_page_is_in_its_text_as_well()
    {
        var pages = Real.Pages.Select(p => "https://semi-hub.org" + p.Route.Path).ToHashSet(StringComparer.Ordinal);

        Assert.All(Read(All), e =>
        {
            var address = e.Url!.OriginalString;
            Assert.Contains(address.Split('#')[0], pages);
            Assert.EndsWith("\n" + address, e.Description, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_exhibition_of_a_month_is_whole_days_and_ends_after_the_last()
    {
        var exhibition = Event("sessions.2023-04-housing-exhibition");

        Assert.True(exhibition.IsAllDay);
        Assert.Equal(new DateOnly(2023, 4, 1), exhibition.Start!.Date);
        Assert.Equal(new DateOnly(2023, 5, 1), exhibition.End!.Date);
        Assert.Equal("仙台市市民活動サポートセンター1階マチノワひろば", exhibition.Location);
        Assert.Equal("展示", Assert.Single(exhibition.Categories));
    }

    [Fact]
    public void An_evening_is_an_evening_in_japan()
    {
        var study = Event("sessions.2023-07-10-housing-case-study");

        Assert.Equal(new DateTime(2023, 7, 10, 10, 0, 0, DateTimeKind.Utc), study.Start!.AsUtc);
        Assert.Equal(new DateTime(2023, 7, 10, 11, 30, 0, DateTimeKind.Utc), study.End!.AsUtc);
        Assert.Equal("Asia/Tokyo", Assert.Single(Calendar.Load(File(All).Text)!.TimeZones).TzId);
        Assert.Equal("事例勉強会「母子向け居住支援」", study.Summary);
    }

    [Fact]
    public void The_files_of_what_is_over_never_change_by_themselves()
    {
        var later = BuiltSites.Build(Content(), today: BuiltSites.Day.AddYears(2));

        Assert.All(Real.Files.Where(f => IsCalendar(f.Path)), f => Assert.True(
            f.Bytes.Span.SequenceEqual(later.Files.Single(l => l.Path == f.Path).Bytes.Span), f.Path));
    }

    [Fact]
    public void A_draft_is_in_no_calendar()
    {
        var content = MemoryFileStore.OfTexts(
            [KeyValuePair.Create("sessions/draft.md", "---\n題名: 下書きの会\n種別: 勉強会\n日時: 2024年5月1日\n下書き: はい\n---\n")]);
        var site = BuiltSites.Build(new OverlayStore(Content(), content));

        Assert.DoesNotContain(site.Files, f => f.Path.StartsWith("sessions/draft", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files, f => f.Text.Contains("下書きの会", StringComparison.Ordinal));
    }

    private static DiskFileStore Content() => new(RepositoryFolder.Combine("content"));

    private static bool IsCalendar(string path) => path.EndsWith(".ics", StringComparison.Ordinal);

    // sessions.2023-07-10-…: what the names of events are made of, read from the folder and not from the site.
    private static IEnumerable<string> SourceNames(string folder) => Directory
        .EnumerateFiles(RepositoryFolder.Combine("content", folder), "*.md")
        .Where(f => !Path.GetFileNameWithoutExtension(f).Contains('.'))
        .Select(f => $"{folder}.{Path.GetFileNameWithoutExtension(f)}");

    private static OutputFile File(string path) => Real.Files.Single(f => f.Path == path);

    private static IEnumerable<CalendarEvent> Read(string path) => Calendar.Load(File(path).Text)!.Events;

    private static CalendarEvent Event(string name) => Read(All).Single(e => e.Uid == name + "@semi-hub.org");
}
