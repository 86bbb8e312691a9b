using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes the translation of a text with headings.</summary>
internal sealed class BindTextTranslation() : BindTranslation<ParsedDocument, TextTranslation>(TranslationSchema.Schema)
{
    private protected override ParsedDocument DocumentOf(ParsedDocument item) => item;

    private protected override TextTranslation Bind(ParsedDocument item, FieldReader fields, DiagnosticBag diagnostics) => new()
    {
        Source = item.Start,
        Language = TranslationFile.LanguageOf(item.File),
        Original = TranslationFile.OriginalOf(item.File),
        Body = item.Body,
        Title = fields.Required(TranslationSchema.Title),
        Summary = fields.Required(TranslationSchema.Summary),
        Aim = fields.Optional(TranslationSchema.Aim, ""),
        Points = fields.List(TranslationSchema.Points),
    };
}
