using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the calendar.</summary>
internal static class PlanCalendar
{
    public static CalendarPage Plan(Site site)
    {
        var events = CalendarEvents.Of(site);
        return new CalendarPage
        {
            Route = CalendarRoutes.Page,
            Title = "カレンダー",
            Description = $"{site.Settings.Name}の勉強会、展示、研修の予定と記録を、日付の順にならべています。",
            Breadcrumbs = [Crumbs.Home],
            Today = site.Today,
            Upcoming = [.. events.Where(e => !IsOver(e, site))],
            Past =
            [
                .. events.Where(e => IsOver(e, site)).Reverse()
                    .GroupBy(e => FiscalYear.Of(e.Schedule.FirstDay))
                    .Select(g => new CalendarYear(g.Key, Months(g))),
            ],
        };
    }

    private static bool IsOver(CalendarEvent item, Site site) => item.StateOn(site.Today) == EventState.Over;

    private static ImmutableArray<CalendarMonth> Months(IEnumerable<CalendarEvent> newestFirst) =>
    [
        .. newestFirst
            .GroupBy(e => new DateOnly(e.Schedule.FirstDay.Year, e.Schedule.FirstDay.Month, 1))
            .Select(g => new CalendarMonth(g.Key, [.. g])),
    ];
}
