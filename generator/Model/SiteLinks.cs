using System.Collections.Frozen;
using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Turns routes, and what authors write as links, into addresses. Pure.</summary>
/// <param name="settings">For the public address and the base path.</param>
/// <param name="documents">Route of each published file, by its path below the content folder.</param>
/// <param name="images">The published pictures, by their path below the content folder; null for none.</param>
public sealed class SiteLinks(
    SiteSettings settings, FrozenDictionary<string, Route> documents, FrozenDictionary<string, Image>? images = null)
{
    private static readonly string[] AllowedSchemes = ["https:", "http:", "mailto:", "tel:"];

    private readonly string _basePath = settings.BasePath;

    /// <summary>The address for a link on our own pages: root-relative, with the base path.</summary>
    public string Href(Route route) => _basePath + route.Path;

    /// <summary>The public address, for feeds, canonical links and social networks.</summary>
    public string Absolute(Route route) => settings.BaseUrl + route.Path;

    /// <summary>The same for an address that <see cref="Href"/> or <see cref="Resolve"/> gave, for files that leave the site.</summary>
    public string Absolute(string href) =>
        href.StartsWith('/') ? settings.BaseUrl + href[_basePath.Length..] : href;

    /// <summary>
    /// The address that a link in a document leads to, or null when nothing published is there. Accepts what
    /// <see cref="BodyLink.Target"/> says; anchors are kept, and checked only in the finished pages.
    /// </summary>
    public string? Resolve(Located<string> target)
    {
        var text = target.Value;
        if (text.StartsWith('#') || HasAllowedScheme(text))
        {
            return text;
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (text, "") : (text[..hash], text[hash..]);
        if (path.StartsWith('/'))
        {
            return Route.TryFrom(path, out var route) ? Href(route) + anchor : null;
        }

        return documents.TryGetValue(ContentPathFrom(target.Span.File, path), out var found) ? Href(found) + anchor : null;
    }

    /// <summary>The published picture that a document shows, or null for one from elsewhere.</summary>
    public Image? FindImage(Located<string> target) => images?.GetValueOrDefault(
        target.Value.StartsWith('/') ? target.Value[1..] : ContentPathFrom(target.Span.File, target.Value));

    /// <summary>The same as an address that holds anywhere, for data, feeds and mails; null also for an anchor alone.</summary>
    public string? ResolveAbsolute(Located<string> target) => Resolve(target) switch
    {
        null or ['#', ..] => null,
        ['/', ..] and var href => settings.BaseUrl + href[_basePath.Length..],
        var address => address,
    };

    /// <summary>True for the schemes that authors may link to.</summary>
    public static bool HasAllowedScheme(string address)
    {
        foreach (var scheme in AllowedSchemes)
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The content path that <paramref name="relative"/> means in <paramref name="file"/>: <c>..</c> and <c>.</c> are followed.</summary>
    public static string ContentPathFrom(string file, string relative)
    {
        if (relative is not ("" or "." or "..") && !relative.Contains('/', StringComparison.Ordinal))
        {
            return string.Concat(file.AsSpan(0, file.LastIndexOf('/') + 1), relative);
        }

        var segments = new List<string>(file.Split('/')[..^1]);
        foreach (var segment in relative.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
