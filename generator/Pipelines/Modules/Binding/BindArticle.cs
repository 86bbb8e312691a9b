using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes an article of a parsed file.</summary>
public sealed class BindArticle() : BindDocument<Article>(ArticleSchema.Schema)
{
    private protected override Article Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics) => new()
    {
        Source = item.Start,
        Slug = slug,
        Body = item.Body,
        Title = fields.Required(ArticleSchema.Title),
        PublishedOn = fields.Required(ArticleSchema.Date),
        Summary = fields.Required(ArticleSchema.Summary),
        UpdatedOn = fields.Locate(ArticleSchema.Updated)?.Value,
        Kind = fields.Optional(ArticleSchema.Kind, ArticleKind.News),
        Authors = fields.LocatedList(ArticleSchema.Authors),
        OriginalUrl = fields.Locate(ArticleSchema.Original)?.Value,
        Topics = fields.LocatedList(ArticleSchema.Topics),
        IsDraft = fields.Optional(ArticleSchema.Draft, false),
        Evidence = fields.Locate(ArticleSchema.Evidence)?.Value,
    };
}
