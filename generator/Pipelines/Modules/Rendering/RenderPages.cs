using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Razor;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Renders pages with the theme and hands each on to where it is kept. A page that holds what it held in the last build is not rendered again.</summary>
/// <param name="site">For its settings and addresses.</param>
/// <param name="styles">The style sheets of the theme.</param>
/// <param name="sink">Keeps the finished pages.</param>
/// <param name="makesSearch">Whether a search will look at them.</param>
public sealed class RenderPages(Site site, ThemeStyles styles, IOutputSink sink, bool makesSearch) : PerItem<Page, FinishedPage>
{
    private const string Step = "html";

    private readonly PageRenderer _renderer = new(site.Settings, site.Links, styles);
    private readonly Lock _finding = new();
    private readonly TextPool _pool = new();
    private object? _shared;

    public override IEnumerable<object> Basis => [site.Settings, site.Links, styles, sink, makesSearch];

    protected override FinishedPage Map(Page item, BuildContext context)
    {
        var shared = Shared(context);
        return context.Recall(
            Step,
            item.Route.OutputPath,
            (Page: item, Shared: shared),
            (one, other) => one.Shared == other.Shared && SameContent.Of(one.Page, other.Page),
            () =>
            {
                using var html = new PooledText();
                _renderer.RenderTo(html, item);
                return Finish(item, html.Text);
            });
    }

    private FinishedPage Finish(Page page, ReadOnlySpan<char> html) => FinishedPage.Of(
        sink.Keep(page.Route.OutputPath, html), html, makesSearch && SearchEntries.IsFound(page), _pool);

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
