using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SocialHub.Pipelines;

/// <summary>A Markdig renderer that is one method.</summary>
internal sealed class Writing<T>(Action<HtmlRenderer, T> write) : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected override void Write(HtmlRenderer renderer, T obj) => write(renderer, obj);
}
