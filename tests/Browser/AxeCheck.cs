using System.Text.Json;
using Deque.AxeCore.Commons;

namespace SocialHub.Tests.Browser;

/// <summary>WCAG 2.2 A and AA, and best practice, as far as axe can see them.</summary>
public static class AxeCheck
{
    // Deque's own runner sends axe anew for every run and brings back every rule that passed: four times slower.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Script = """
        async () => {
          const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const result = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
          return JSON.stringify(result.violations.flatMap(rule => rule.nodes.map(node => ({
            rule: rule.id,
            where: node.target.join(' '),
            why: `${rule.help}: ${node.html} ${node.failureSummary}`,
          }))));
        }
        """;

    public static async Task<IEnumerable<Finding>> FindAsync(IPage page, string name)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        var findings = JsonSerializer.Deserialize<Finding[]>(await page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
        return findings.Select(finding => finding with { Page = name });
    }
}
