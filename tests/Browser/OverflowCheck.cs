namespace SocialHub.Tests.Browser;

/// <summary>A page never scrolls sideways (WCAG 1.4.10 Reflow, 1.4.4 Resize text, 1.4.12 Text spacing).</summary>
public static class OverflowCheck
{
    // Names the outermost elements that stick out, unless a container of their own scrolls them.
    private const string Script = """
        () => {
          const root = document.scrollingElement;
          if (root.scrollWidth <= innerWidth) return [];
          const scrolls = e => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX);
          const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('');
          const out = [...document.body.querySelectorAll('*')].filter(e => {
            if (e.getBoundingClientRect().right <= innerWidth + 1) return false;
            for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (scrolls(p)) return false;
            return true;
          });
          return [`${root.scrollWidth} px`, ...out.slice(0, 5).map(name)];
        }
        """;

    // Adopted style sheets are not subject to the page's content security policy.
    private const string Restyle = """
        css => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = css ? [sheet] : [];
        }
        """;

    /// <summary>The distances of WCAG 1.4.12.</summary>
    public const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } "
        + "p { margin-bottom: 2em !important }";

    public const string DoubledText = "html { font-size: 200% !important }";

    /// <param name="visit">The page.</param>
    /// <param name="name">Its address.</param>
    /// <param name="width">Window's width in CSS pixels.</param>
    /// <param name="css">Rules a reader adds, or nothing.</param>
    public static async Task<IEnumerable<Finding>> FindAsync(PageVisit visit, string name, int width, string css = "")
    {
        await visit.ResizeAsync(width);
        await visit.Page.EvaluateAsync(Restyle, css);
        var parts = await visit.Page.EvaluateAsync<string[]>(Script);
        await visit.Page.EvaluateAsync(Restyle, "");
        return parts.Length == 0
            ? []
            : [new Finding($"{name} {width}px", "sideways-scroll", string.Join(' ', parts.Skip(1)), $"{parts[0]} wide {css}".Trim())];
    }
}
