using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Puts each translation beside its original; one whose original is not published, or whose language the hub has no words in, waits.</summary>
internal static class GatherTranslations
{
    public static ImmutableArray<TranslatedDocument> From(SiteParts parts, IEnumerable<Document> published)
    {
        var originals = published.Where(TranslatableDocument.Is).ToDictionary(d => d.Source.File, StringComparer.Ordinal);
        return
        [
            .. parts.Translations
                .Where(t => !t.IsDraft && originals.ContainsKey(t.Original) && parts.Settings.FindWords(t.Language) is not null)
                .Select(t => Join(t, originals[t.Original], parts.Settings))
                .OfType<TranslatedDocument>()
                .OrderBy(t => t.Language.Code, StringComparer.Ordinal)
                .ThenBy(t => t.Route.Path, StringComparer.Ordinal),
        ];
    }

    private static TranslatedDocument? Join(Translation translation, Document original, SiteSettings settings)
    {
        var states = PartComparison.Of(translation, original);
        return (translation, original) switch
        {
            (RoadmapTranslation t, Roadmap roadmap) => TranslatedRoadmap.Of(t, roadmap, states, settings),
            (TextTranslation t, not Roadmap) => TranslatedText.Of(t, original, states, settings.Language),
            _ => null,
        };
    }
}
