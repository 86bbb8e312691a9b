using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes the translation of a roadmap. Its headings may name a sector in the language of the file or as the site does.</summary>
/// <param name="settings">For the sectors, and their names in other languages.</param>
internal sealed class BindRoadmapTranslation(SiteSettings settings)
    : BindTranslation<ParsedRoadmap, RoadmapTranslation>(RoadmapTranslationSchema.Schema)
{
    public override IEnumerable<object> Basis => [.. settings.Sectors, .. settings.Words];

    private protected override ParsedDocument DocumentOf(ParsedRoadmap item) => item.Document;

    private protected override RoadmapTranslation Bind(ParsedRoadmap item, FieldReader fields, DiagnosticBag diagnostics)
    {
        var (file, language) = (item.Document.File, TranslationFile.LanguageOf(item.Document.File));
        var stages = BindStages.From(fields.List(RoadmapTranslationSchema.Stages), diagnostics);
        return new RoadmapTranslation
        {
            Source = item.Document.Start,
            Language = language,
            Original = TranslationFile.OriginalOf(file),
            Body = item.Document.Body,
            Title = fields.Required(TranslationSchema.Title),
            Summary = fields.Required(TranslationSchema.Summary),
            Catchphrase = fields.Required(RoadmapTranslationSchema.Catchphrase),
            Goal = fields.Optional(RoadmapTranslationSchema.Goal, ""),
            Stages = settings.Sectors.IsEmpty
                ? []
                : new BindCells(stages, SectorsIn(language), acceptsWords: true, diagnostics).From(item.Sections),
        };
    }

    private ImmutableArray<Sector> SectorsIn(Language language) => settings.FindWords(language) is { } words
        ? [.. settings.Sectors.Select(s => s with { Name = words.NameOf(s), Words = [s.Name] })]
        : settings.Sectors;
}
