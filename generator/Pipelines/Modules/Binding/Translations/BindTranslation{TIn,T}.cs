using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Binds a parsed file <c>about.en.md</c> to a translation: the kinds differ in their schema and in <see cref="Bind"/>.</summary>
internal abstract class BindTranslation<TIn, T>(Schema schema) : PerItem<TIn, Translation>
    where TIn : class
    where T : Translation
{
    protected sealed override Translation? Map(TIn item, BuildContext context)
    {
        var document = DocumentOf(item);
        if (document.FrontMatter is not { } map)
        {
            return null;
        }

        var fields = new FieldReader(map, schema, context.Diagnostics);
        var translation = WithCredits(Bind(item, fields, context.Diagnostics), fields, context.Diagnostics);
        return fields.IsComplete ? translation : null;
    }

    private protected abstract ParsedDocument DocumentOf(TIn item);

    private protected abstract T Bind(TIn item, FieldReader fields, DiagnosticBag diagnostics);

    private static Translation WithCredits(T translation, FieldReader fields, DiagnosticBag diagnostics)
    {
        var marks = fields.Locate(TranslationSchema.Marks);
        return translation with
        {
            Translators = fields.List(TranslationSchema.Translators),
            CheckedBy = fields.List(TranslationSchema.CheckedBy),
            IsByMachine = fields.Optional(TranslationSchema.ByMachine, false),
            IsDraft = fields.Optional(TranslationSchema.Draft, false),
            Marks = [.. (marks?.Value.Entries ?? []).Select(e => MarkOf(e, diagnostics)).OfType<PartMark>()],
            MarksSource = marks?.Span ?? translation.Source,
        };
    }

    private static PartMark? MarkOf(MapEntry entry, DiagnosticBag diagnostics) =>
        Values.Text.Read(entry.Value, new FieldContext(entry.Key.Value, "3f9a2c1d", diagnostics)) is { } mark
            ? new PartMark(entry.Key, mark)
            : null;
}
