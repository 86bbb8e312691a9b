using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that each translation has an original and a language, and tells which of its parts are older than the original.</summary>
public sealed class CheckTranslations : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var parts in input.Select(g => g.Parts))
        {
            foreach (var words in parts.Settings.Words)
            {
                CheckHubWords(words, parts.Settings, context.Diagnostics);
            }

            foreach (var translation in parts.Translations)
            {
                CheckTranslation(translation, parts, context.Diagnostics);
            }
        }

        return input;
    }

    private static void CheckHubWords(HubWords words, SiteSettings settings, DiagnosticBag diagnostics)
    {
        void Miss(string what, string line) => diagnostics.Add(TranslationDiagnostics.HubWordMissing(words.Source, what, line));

        foreach (var sector in settings.Sectors.Where(s => words.Sectors.All(w => w.Id.Value != s.Id)))
        {
            Miss($"セクター「{sector.Name}」の名前", $"  - id: {sector.Id}\n    名前: {sector.Name}");
        }

        foreach (var (id, _) in words.Sectors.Where(w => settings.Sectors.All(s => s.Id != w.Id.Value)))
        {
            var known = settings.Sectors.Select(s => s.Id.Value).ToArray();
            diagnostics.Add(RegisterDiagnostics.SectorUnknown(
                id.As(id.Value.Value), NearestName.Find(id.Value.Value, known), string.Join("、", known)));
        }

        if (settings.License.Length > 0 && words.License.Length == 0)
        {
            Miss("利用条件", $"{HubWordsSchema.License.JapaneseName}: {settings.License}");
        }

        if (settings.FunderCredit.Length > 0 && words.FunderCredit.Length == 0)
        {
            Miss("助成表示", $"{HubWordsSchema.FunderCredit.JapaneseName}: {settings.FunderCredit}");
        }
    }

    private static void CheckTranslation(Translation translation, SiteParts parts, DiagnosticBag diagnostics)
    {
        if (parts.Settings.FindWords(translation.Language) is null)
        {
            var code = translation.Language.Code;
            var known = string.Join("、", parts.Settings.Words.Select(w => w.Language.Code));
            if (!parts.Paths.Contains($"site.{code}.yaml"))
            {
                diagnostics.Add(TranslationDiagnostics.LanguageUnlisted(translation.Source, code, known));
            }
        }

        var original = parts.Documents.Where(TranslatableDocument.Is).FirstOrDefault(d => d.Source.File == translation.Original);
        if (original is not null)
        {
            TranslationParts.Check(translation, original, diagnostics);
        }
        else if (!parts.Incomplete.Where(TranslatableDocument.Is).Any(d => d.Source.File == translation.Original))
        {
            ReportOriginal(translation, parts, diagnostics);
        }
    }

    private static void ReportOriginal(Translation translation, SiteParts parts, DiagnosticBag diagnostics)
    {
        var known = parts.Documents.Where(TranslatableDocument.Is)
            .ToDictionary(d => TranslationFile.PathOf(d.Source.File, translation.Language), StringComparer.Ordinal);
        diagnostics.Add(TranslationDiagnostics.OriginalMissing(
            translation.Source, translation.Original, NearestName.Find(translation.Source.File, known.Keys)));
    }
}
