using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans what a roadmap gives on paper: its posters, and what collects voices about it.</summary>
internal static class PlanPaper
{
    /// <param name="site">For its roadmaps; one without stages gives nothing.</param>
    /// <param name="makesPdf">True when the sheets are files to download, too.</param>
    public static IEnumerable<Page> Plan(Site site, bool makesPdf) =>
        from roadmap in site.Roadmaps
        where !roadmap.Stages.IsEmpty
        let codes = new RoadmapCodes(roadmap, site.Links)
        from page in (IEnumerable<Page>)[.. PlanPosters.Plan(roadmap, site.Settings, codes, makesPdf), .. PlanVoiceCards.Plan(roadmap, codes, makesPdf)]
        select page;
}
