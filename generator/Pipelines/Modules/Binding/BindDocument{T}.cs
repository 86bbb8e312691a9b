using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Binds a parsed file to one kind of document: the kinds differ in their schema and in <see cref="Bind"/>.</summary>
public abstract class BindDocument<T> : PerItem<ParsedDocument, Bound>
    where T : Document
{
    private readonly Schema _schema;

    private protected BindDocument(Schema schema) => _schema = schema;

    protected sealed override Bound? Map(ParsedDocument item, BuildContext context)
    {
        if (item.FrontMatter is not { } map)
        {
            return null;
        }

        var fields = new FieldReader(map, _schema, context.Diagnostics);
        var isSlug = Slug.TryFrom(item.Name, out var slug);
        if (!isSlug)
        {
            context.Diagnostics.Add(FileDiagnostics.SlugInvalid(item.Start, item.Name, SlugSuggestion.For(item.Name) ?? SlugSuggestion.ForKind(_schema)));
        }

        // Bound even when something is missing, so that all problems of the file are told in one run.
        var document = Bind(item, isSlug ? slug : Slug.From("x"), fields, context.Diagnostics);
        var summary = _schema.Find("summary") is { } field ? fields.PlaceOf(field) : null;
        return new Bound((Document)document with { YearlessDays = item.YearlessDays, SummarySource = summary }, isSlug && fields.IsComplete);
    }

    /// <summary>The document; what could not be read is missing in it.</summary>
    private protected abstract T Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics);
}
