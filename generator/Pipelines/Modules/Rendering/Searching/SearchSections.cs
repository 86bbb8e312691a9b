using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The sections of a site, as its breadcrumbs tell them: what lies below the home page and has pages below it.</summary>
internal sealed class SearchSections
{
    /// <summary>What pages without a section are called.</summary>
    public const string Others = "ページ";

    private readonly Dictionary<Route, string> _names;

    public SearchSections(IEnumerable<Page> pages) =>
        _names = pages.Where(p => p.Breadcrumbs.Length > 1).Select(p => p.Breadcrumbs[1])
            .DistinctBy(c => c.Route).ToDictionary(c => c.Route, c => c.Text);

    /// <summary>Whether a page is the first of a section.</summary>
    public bool IsSection(Page page) => _names.ContainsKey(page.Route);

    /// <summary>The name of a page's section.</summary>
    public string NameOf(Page page) =>
        page.Breadcrumbs.Length > 1 ? page.Breadcrumbs[1].Text : _names.GetValueOrDefault(page.Route, Others);
}
