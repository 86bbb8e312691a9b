using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Parses the body of a text as Markdown, once.</summary>
public sealed class ParseMarkdown : PerItem<ParsedText, ParsedDocument>
{
    protected override ParsedDocument? Map(ParsedText item, BuildContext context) => new(
        item.Source.File,
        FrontMatterMap.Of(item, context.Diagnostics),
        MarkdownText.Parse(item.Source.Body, item.Source.File, context.Diagnostics))
    {
        YearlessDays = YearlessDay.In(item.Source),
        Written = item.Source.Body,
    };
}
