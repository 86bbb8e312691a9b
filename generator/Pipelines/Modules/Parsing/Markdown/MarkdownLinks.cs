using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>Rewrites the links of a Markdown text, and nothing else in it.</summary>
internal static class MarkdownLinks
{
    /// <summary>The text as it must read one folder deeper: each relative link and picture gets <c>../</c>.</summary>
    public static string OneFolderDeeper(string markdown)
    {
        var tree = MarkdownText.Tree(markdown);
        var places = tree.Descendants().Select(UrlOf).OfType<(int Start, string Url)>()
            .Where(l => IsRelative(l.Url)).Select(l => l.Start).Distinct().OrderDescending();
        return places.Aggregate(markdown, (text, at) => text.Insert(text[at] == '<' ? at + 1 : at, "../"));
    }

    // A link by reference has its address in the definition.
    private static (int Start, string Url)? UrlOf(MarkdownObject node) => node switch
    {
        LinkInline { Reference: null, IsAutoLink: false, Url: { } url } link => (link.UrlSpan.Start, url),
        LinkReferenceDefinition { Url: { } url } definition => (definition.UrlSpan.Start, url),
        _ => null,
    };

    private static bool IsRelative(string url) => url.Length > 0 && url[0] is not ('/' or '#') && !url.Split('/', '#')[0].Contains(':');
}
