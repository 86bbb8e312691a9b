using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Makes the words of a hub in another language of <c>site.en.yaml</c>.</summary>
internal sealed class BindHubWords : PerItem<ParsedText, HubWords>
{
    protected override HubWords? Map(ParsedText item, BuildContext context)
    {
        var (diagnostics, start) = (context.Diagnostics, SourceSpan.StartOf(item.Source.File));
        var code = Path.GetExtension(Path.GetFileNameWithoutExtension(item.Source.File)).TrimStart('.');
        if (!Language.TryFrom(code, out var language) || InterfaceWords.Find(language) is null)
        {
            var known = InterfaceWords.Translated.Select(w => w.Language.Code).ToArray();
            diagnostics.Add(TranslationDiagnostics.LanguageUnknown(start, code, NearestName.Find(code, known), string.Join("、", known)));
            return null;
        }

        if (FrontMatterMap.Of(item, diagnostics) is not { } map)
        {
            return null;
        }

        var fields = new FieldReader(map, HubWordsSchema.Schema, diagnostics);
        var words = new HubWords
        {
            Language = language,
            Source = start,
            Name = fields.Required(HubWordsSchema.Name),
            Headline = fields.Required(HubWordsSchema.Headline),
            Description = fields.Required(HubWordsSchema.Description),
            License = fields.Optional(HubWordsSchema.License, ""),
            FunderCredit = fields.Optional(HubWordsSchema.FunderCredit, ""),
            Sectors = Sectors(fields.List(HubWordsSchema.Sectors), diagnostics),
        };
        return fields.IsComplete ? words : null;
    }

    private static ImmutableArray<(Located<Slug> Id, string Name)> Sectors(ImmutableArray<MapNode> maps, DiagnosticBag diagnostics)
    {
        var sectors = ImmutableArray.CreateBuilder<(Located<Slug>, string)>();
        foreach (var map in maps)
        {
            var fields = new FieldReader(map, SectorWordsSchema.Schema, diagnostics);
            var (id, name) = (fields.Locate(SectorWordsSchema.Id), fields.Required(SectorWordsSchema.Name));
            if (fields.IsComplete)
            {
                sectors.Add((id!.Value, name));
            }
        }

        return sectors.ToImmutable();
    }
}
