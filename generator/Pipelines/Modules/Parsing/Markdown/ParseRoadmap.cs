using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Parses the body of a roadmap: what stands before the first heading is its overview, the rest are sections.</summary>
public sealed class ParseRoadmap : PerItem<ParsedText, ParsedRoadmap>
{
    protected override ParsedRoadmap? Map(ParsedText item, BuildContext context)
    {
        var body = MarkdownText.ParseSections(item.Source.Body, item.Source.File, context.Diagnostics);
        var map = FrontMatterMap.Of(item, context.Diagnostics);
        return new ParsedRoadmap(new ParsedDocument(item.Source.File, map, body.Overview) { Written = item.Source.Body }, body.Sections);
    }
}
