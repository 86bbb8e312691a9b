using System.Net;

namespace SocialHub.Tests.Browser;

/// <summary>Every address within the site _answers 200, and every <c>#part</c> is there.</summary>
/// <param name="site">Where the site is served for the test.</param>
/// <param name="pages">All its pages.</param>
public sealed class LinkCheck(Uri site, IReadOnlyCollection<PageFacts> pages)
{
    private readonly Dictionary<string, PageFacts> _byAddress =
        pages.ToDictionary(page => page.Address, StringComparer.Ordinal);

    private readonly Dictionary<string, HttpStatusCode> _answers = new(StringComparer.Ordinal);

    // The site's own public address, told by the canonical link of any page: such links are internal too.
    private readonly string _publicOrigin = pages
        .Select(page => Uri.TryCreate(page.Canonical, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) : "")
        .FirstOrDefault(origin => origin.Length > 0) ?? "";

    public async Task<ImmutableArray<Finding>> FindAsync(HttpClient client)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var page in pages)
        {
            foreach (var link in page.Links.Distinct(StringComparer.Ordinal))
            {
                findings.AddRange(await FindInAsync(client, page.Address, link));
            }
        }

        return findings.ToImmutable();
    }

    private async Task<IEnumerable<Finding>> FindInAsync(HttpClient client, string page, string link)
    {
        if (!Uri.TryCreate(new Uri(site, page), link, out var target))
        {
            return [new Finding(page, "link", link, "not an address")];
        }

        if (!IsInternal(target))
        {
            return [];
        }

        var status = await AskAsync(client, target.AbsolutePath);
        return status == HttpStatusCode.OK ? FindPart(page, link, target) : [new Finding(page, "link", link, $"_answers {(int)status}")];
    }

    private IEnumerable<Finding> FindPart(string page, string link, Uri target)
    {
        var id = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        var isThere = id is "" or "top"
            || (_byAddress.TryGetValue(Uri.UnescapeDataString(target.AbsolutePath), out var facts) && facts.Ids.Contains(id))
            || !_byAddress.ContainsKey(Uri.UnescapeDataString(target.AbsolutePath));
        return isThere ? [] : [new Finding(page, "anchor", link, $"no element has the id {id}")];
    }

    private bool IsInternal(Uri target) =>
        target.Scheme is "http" or "https"
        && (target.Authority == site.Authority || target.GetLeftPart(UriPartial.Authority) == _publicOrigin);

    private async Task<HttpStatusCode> AskAsync(HttpClient client, string path)
    {
        if (!_answers.TryGetValue(path, out var status))
        {
            using var answer = await client.GetAsync(new Uri(site, path));
            _answers[path] = status = answer.StatusCode;
        }

        return status;
    }
}
