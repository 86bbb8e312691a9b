using System.Security.Cryptography;
using System.Text;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What a page may load and run (Content Security Policy Level 3): its own styles and pictures of its own site, and nothing else.</summary>
/// <remarks>
/// Should a text of an author ever come out as markup, browsers still run none of it. A static host sends no headers of
/// ours, so it stands in the page, before everything that it rules. There <c>frame-ancestors</c> would be ignored;
/// a roadmap is meant to be framed by others anyway.
/// </remarks>
public static class ContentPolicy
{
    /// <summary>What the search page may do besides: run its script, which loads the index.</summary>
    public const string SearchScript = ";script-src 'self';connect-src 'self'";

    private const string Pictures = "img-src 'self'";

    private const string NoDetours = ";base-uri 'none';form-action 'self'";

    /// <summary>The policy of a page.</summary>
    /// <param name="page">For whether it has a script.</param>
    /// <param name="styles">Those of its <c>style</c> element.</param>
    public static string Of(Page page, InlineStyles styles) =>
        $"default-src 'none';{Pictures};style-src {styles.Source}{NoDetours}{(page is SearchPage ? SearchScript : "")}";

    /// <summary>The same page with an inline script that may load from its own site: for a preview.</summary>
    /// <param name="html">A whole page of ours.</param>
    /// <param name="script">Exactly what stands in the <c>script</c> element.</param>
    public static string AllowScript(string html, string script)
    {
        var end = html.IndexOf(NoDetours, StringComparison.Ordinal);
        if (end < 0)
        {
            return html;
        }

        var rest = html[(end + NoDetours.Length)..];
        rest = rest.StartsWith(SearchScript, StringComparison.Ordinal) ? rest[SearchScript.Length..] : rest;
        return $"{html[..end]}{NoDetours};script-src 'self' {HashOf(script)};connect-src 'self'{rest}";
    }

    /// <summary>The same page for a printer that gets it with its pictures inside (<c>data:</c>) and sees no other file.</summary>
    /// <param name="html">A whole page of ours.</param>
    public static string AllowPicturesInside(string html)
    {
        var start = html.IndexOf(Pictures, StringComparison.Ordinal);
        return start < 0 ? html : $"{html[..start]}img-src data:{html[(start + Pictures.Length)..]}";
    }

    internal static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
