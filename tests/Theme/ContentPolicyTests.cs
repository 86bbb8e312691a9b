using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

public sealed partial class ContentPolicyTests
{
    private const string Css = "a{color:red}";
    private const string Html = "<!DOCTYPE html><meta content=\"default-src 'none';base-uri 'none';form-action 'self'\"><body></body>";

    [Fact]
    public void Nothing_is_allowed_that_is_not_named() =>
        Assert.StartsWith("default-src 'none';", ContentPolicy.Of(Page, new InlineStyles(Css)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_inline_is_allowed_but_what_was_hashed()
    {
        var policy = ContentPolicy.Of(Page, new InlineStyles(Css));

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_allows_its_own_script_and_no_other()
    {
        var allowed = ContentPolicy.AllowScript(Html, "go()");

        Assert.Contains($"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData("go()"u8))}';connect-src 'self'", allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printer_gets_pictures_inside_the_page_and_none_from_elsewhere() => Assert.Equal(
        ContentPolicy.Of(Page, new InlineStyles(Css)).Replace("img-src 'self'", "img-src data:", StringComparison.Ordinal),
        ContentPolicy.AllowPicturesInside(ContentPolicy.Of(Page, new InlineStyles(Css))));

    [Fact]
    public void A_preview_names_each_directive_once()
    {
        var search = Html.Replace("form-action 'self'", "form-action 'self'" + ContentPolicy.SearchScript, StringComparison.Ordinal);

        Assert.Single(Directive().Matches(ContentPolicy.AllowScript(search, "go()")), m => m.Value == "script-src");
        Assert.Equal(ContentPolicy.AllowScript(Html, "go()"), ContentPolicy.AllowScript(search, "go()"));
    }

    private static Page Page => SamplePages.All["article"];

    [GeneratedRegex("[a-z]+-src")]
    private static partial Regex Directive();
}
