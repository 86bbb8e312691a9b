using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace SocialHub.Tests.Browser;

/// <summary>WCAG 2.2 A and AA, and best practice, as far as axe can see them.</summary>
public static class AxeCheck
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    public static async Task<IEnumerable<Finding>> FindAsync(IPage page, string name)
    {
        var result = await page.RunAxe(Rules);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node =>
            new Finding(name, rule.Id, node.Target?.ToString() ?? "", $"{rule.Help}: {node.Html}")));
    }
}
