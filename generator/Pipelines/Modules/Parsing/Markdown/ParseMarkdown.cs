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
        BodyStart = BodyStartOf(item.Source),
    };

    private static SourceSpan BodyStartOf(SourceText source)
    {
        var blank = source.Body.Text.Split('\n').TakeWhile(string.IsNullOrWhiteSpace).Count();
        return new SourceSpan(source.File, source.Body.FirstLine + (blank == source.Body.Text.Split('\n').Length ? 0 : blank), 1);
    }
}
