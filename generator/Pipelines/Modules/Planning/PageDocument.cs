using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Which document a page shows.</summary>
internal static class PageDocument
{
    /// <summary>The document of a page that shows one, or null for lists and other pages made of many.</summary>
    public static Document? Of(Page? page) => page switch
    {
        RoadmapPage p => p.Roadmap,
        ArticlePage p => p.Article,
        SessionPage p => p.Session,
        TrainingPage p => p.Training,
        RecruitmentPage p => p.Line.Recruitment,
        NewsletterPage p => p.Newsletter,
        ResultsPage p => p.Report,
        TextPage p => p.Document,
        _ => null,
    };
}
