using BenchmarkDotNet.Attributes;
using SocialHub.Razor;
using SocialHub.Theme;

namespace SocialHub.Benchmarks;

/// <summary>Renders the whole page, from doctype to end.</summary>
[MemoryDiagnoser]
public class TemplatePart
{
    private readonly OneArticle _article = OneArticle.Make();
    private readonly PageRenderer _renderer;

    public TemplatePart() => _renderer = new(_article.Planned.Site.Settings, _article.Planned.Site.Links, ThemeStyles.Embedded());

    [Benchmark]
    public int Render()
    {
        using var html = new PooledText();
        _renderer.RenderTo(html, _article.Page);
        return html.Text.Length;
    }
}
