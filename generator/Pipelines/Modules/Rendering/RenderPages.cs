using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Renders pages with the theme.</summary>
public sealed class RenderPages : PerItem<Page, OutputFile>
{
    private readonly PageRenderer _renderer;

    public RenderPages(PageRenderer renderer) => _renderer = renderer;

    protected override OutputFile Map(Page item, BuildContext context) =>
        OutputFile.OfText(item.Route.OutputPath, _renderer.Render(item));
}
