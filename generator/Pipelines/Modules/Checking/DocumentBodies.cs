using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Every text with links that a document holds.</summary>
internal static class DocumentBodies
{
    public static IEnumerable<Body> Of(Document document) => document switch
    {
        Roadmap roadmap => [roadmap.Body, .. roadmap.Cells.SelectMany(c => c.Roles).Select(r => r.Text)],
        YearReport year =>
        [
            year.Body,
            .. year.Programmes.SelectMany(p => p.Results).Select(r => r.Text),
            .. year.Programmes.SelectMany(p => p.Activities).Select(a => a.Text),
        ],
        _ => [document.Body],
    };

    public static IEnumerable<Body> Of(Translation translation) =>
    [
        translation.Body,
        .. (translation as RoadmapTranslation)?.Stages.SelectMany(s => s.Cells).SelectMany(c => c.Roles).SelectMany(r => new[] { r.Text, r.Partners }) ?? [],
    ];
}
