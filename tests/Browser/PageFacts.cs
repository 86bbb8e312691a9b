using System.Text.Json;

namespace SocialHub.Tests.Browser;

/// <summary>What a page says of itself, read by the browser's own parser and without running the page.</summary>
public sealed record PageFacts(
    string Address, string Lang, string Title, int Headings, string Canonical,
    ImmutableArray<string> Ids, ImmutableArray<string> Links)
{
    private const string Script = """
        html => {
          const page = new DOMParser().parseFromString(html, 'text/html');
          const all = (selector, name) => [...page.querySelectorAll(selector)].map(e => e.getAttribute(name));
          return JSON.stringify({
            lang: page.documentElement.getAttribute('lang') ?? '',
            title: page.title.trim(),
            headings: page.querySelectorAll('h1').length,
            canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
            ids: all('[id]', 'id'),
            links: [...all('[href]', 'href'), ...all('[src]', 'src')],
          });
        }
        """;

    public static async Task<PageFacts> ReadAsync(IPage reader, string address, string html)
    {
        var json = await reader.EvaluateAsync<string>(Script, html);
        return JsonSerializer.Deserialize<PageFacts>(json, JsonSerializerOptions.Web)! with { Address = address };
    }
}
