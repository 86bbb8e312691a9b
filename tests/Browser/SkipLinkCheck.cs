namespace SocialHub.Tests.Browser;

/// <summary>
/// The first key press finds a visible link to the main part, and using it moves the focus there; where nothing that
/// takes the focus stands before the main part (a page to be embedded), there is nothing to skip (WCAG 2.4.1).
/// </summary>
public static class SkipLinkCheck
{
    private const string FocusedSkipLink = """
        () => {
          const link = document.activeElement, box = link.getBoundingClientRect(), main = document.querySelector('main');
          const isBefore = e => main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING;
          if (![...document.querySelectorAll('a[href], button, input, summary')].some(isBefore)) return 'nothing to skip';
          const target = link.matches('a[href^="#"]') && document.getElementById(link.getAttribute('href').slice(1));
          if (!target) return `the first Tab reaches ${link.outerHTML.slice(0, 80)}`;
          if (box.width < 24 || box.height < 24 || box.left < 0 || box.top < 0) return 'the focused skip link cannot be seen';
          if (!target.matches('main, main *')) return 'the skip link does not lead into main';
          return '';
        }
        """;

    private const string FocusAfterTarget = """
        () => {
          const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          if (!target) return 'the skip link did not move';
          const next = document.activeElement;
          const isBehind = target.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
          return isBehind || next === document.body ? '' : `after the skip link Tab reaches ${next.outerHTML.slice(0, 80)}`;
        }
        """;

    public static async Task<IEnumerable<Finding>> FindAsync(PageVisit visit, string address)
    {
        await visit.ResizeAsync(1280);
        await visit.Page.Keyboard.PressAsync("Tab");
        var problem = await visit.Page.EvaluateAsync<string>(FocusedSkipLink);
        if (problem == "nothing to skip")
        {
            return [];
        }

        if (problem.Length == 0)
        {
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");
            problem = await visit.Page.EvaluateAsync<string>(FocusAfterTarget);
        }

        return problem.Length == 0 ? [] : [new Finding(address, "skip-link", "a", problem)];
    }
}
