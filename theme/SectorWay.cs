using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Where people of a sector see what they can do: their line of the first roadmap; before there is one, the sessions.</summary>
internal static class SectorWay
{
    public static string Of(Sector sector, ImmutableArray<Roadmap> roadmaps, SiteLinks links) =>
        roadmaps.FirstOrDefault(r => !r.Stages.IsEmpty) is { } roadmap
            ? $"{links.Href(roadmap.Route)}#sector-{sector.Id}"
            : links.Href(Route.Page("sessions"));
}
