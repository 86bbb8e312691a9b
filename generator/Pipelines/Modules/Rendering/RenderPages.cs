using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Renders pages with the theme. A page that holds what it held in the last build is not rendered again.</summary>
/// <param name="site">For its settings and addresses.</param>
/// <param name="styles">The style sheets of the theme.</param>
public sealed class RenderPages(Site site, ThemeStyles styles) : PerItem<Page, OutputFile>, IDisposable
{
    private const string Step = "html";

    private readonly PageRenderer _renderer = new(site.Settings, site.Links, styles);
    private readonly Lock _finding = new();
    private object? _shared;

    public override IEnumerable<object> Basis => [site.Settings, site.Links, styles];

    public void Dispose() => _renderer.Dispose();

    protected override OutputFile Map(Page item, BuildContext context)
    {
        var shared = Shared(context);
        return context.Recall(
            Step,
            item.Route.OutputPath,
            (Page: item, Shared: shared),
            (one, other) => one.Shared == other.Shared && SameContent.Of(one.Page, other.Page),
            () => OutputFile.OfText(item.Route.OutputPath, _renderer.Render(item)));
    }

    // All pages share settings, addresses and styles: whether these are the same is found out once, not for every page.
    private object Shared(BuildContext context)
    {
        lock (_finding)
        {
            return _shared ??= context.Recall(
                Step, "", (site.Settings, site.Links, styles), (one, other) => SameContent.Of(one, other), () => new object());
        }
    }
}
