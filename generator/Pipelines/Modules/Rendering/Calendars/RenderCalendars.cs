using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders the calendar files (iCalendar, RFC 5545): all events in one, and one for each session and training.</summary>
public sealed class RenderCalendars : IModule<GatheredSite, OutputFile>
{
    public ImmutableArray<OutputFile> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
        [.. input.SelectMany(g => Calendars(g.Site))];

    private static IEnumerable<OutputFile> Calendars(Site site)
    {
        var events = CalendarEvents.Of(site);
        var file = new CalendarFile(site);
        return
        [
            OutputFile.OfText(CalendarRoutes.All.OutputPath, file.Write(events)),
            .. events.Where(e => e.File is not null).Select(e => OutputFile.OfText(e.File!.Value.OutputPath, file.Write([e]))),
        ];
    }
}
