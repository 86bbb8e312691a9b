using System.Text.Json;

namespace SocialHub.Tests.Browser;

/// <summary>
/// Every text of a route map stands there to be read: not hidden, not tiny, not beside the page, not on another text;
/// and the headings that tell stage and sector are heard.
/// </summary>
public static class RouteMapCheck
{
    // 12 px is the least for a text in a figure.
    private const string Script = """
        () => {
          const findings = [];
          const say = (rule, where, why) => findings.push({ page: '', rule, where, why });
          const map = document.querySelector('.sh-route-map');
          const isClipped = e => {
            for (let p = e; p !== map; p = p.parentElement) if (getComputedStyle(p).clipPath !== 'none') return true;
            return false;
          };
          const texts = [...map.querySelectorAll('.sh-route-map__role > :is(p, .sh-invitation-card)')]
            .map(e => ({ e, cell: e.closest('.sh-route-map__cell').id, lines: [...e.getClientRects()] }));
          for (const { e, cell, lines } of texts) {
            const right = Math.max(...lines.map(l => l.right)), left = Math.min(...lines.map(l => l.left));
            if (lines.length === 0 || !e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isClipped(e))
              say('map-text-hidden', `#${cell}`, e.textContent);
            else if (parseFloat(getComputedStyle(e).fontSize) < 12)
              say('map-text-small', `#${cell}`, getComputedStyle(e).fontSize);
            else if (left < 0 || right > innerWidth + 1)
              say('map-text-beside', `#${cell}`, `from ${left} to ${right} px`);
          }
          const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
          texts.forEach((a, i) => texts.slice(i + 1).forEach(b => {
            if (a.lines.some(l => b.lines.some(m => meet(l, m)))) say('map-text-covered', `#${a.cell}`, `lies on a text of #${b.cell}`);
          }));
          for (const h of map.querySelectorAll('h2, h3, h4'))
            if (!h.checkVisibility({ visibilityProperty: true })) say('map-heading-lost', h.closest('[id]').id, h.textContent.trim());
          for (const name of map.querySelectorAll('.sh-route-map__name'))
            if (!name.checkVisibility({ visibilityProperty: true })) say('map-heading-lost', name.closest('[id]').id, name.textContent.trim());
          return JSON.stringify(findings);
        }
        """;

    public static async Task<IEnumerable<Finding>> FindAsync(PageVisit visit, string name)
    {
        var findings = JsonSerializer.Deserialize<Finding[]>(await visit.Page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
        return findings.Select(finding => finding with { Page = name });
    }
}
