using System.Net;
using System.Text.RegularExpressions;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>An example of the specification of CommonMark: a text and its HTML.</summary>
/// <param name="Number">As the specification counts them, from 1.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Markdown">What is written.</param>
/// <param name="Html">What must come of it.</param>
internal sealed partial record CommonMarkExample(int Number, string Section, string Markdown, string Html)
{
    /// <summary>Installed by <c>npm ci --prefix tests/html</c>, from the package commonmark-spec.</summary>
    private static readonly string Specification = RepositoryFolder.Combine("tests", "html", "node_modules", "commonmark-spec", "spec.txt");

    /// <summary>All examples; in the file an arrow stands for a tab.</summary>
    public static ImmutableArray<CommonMarkExample> ReadAll()
    {
        var examples = ImmutableArray.CreateBuilder<CommonMarkExample>();
        var section = "";
        var text = File.ReadAllText(Specification).Split("<!-- END TESTS -->")[0];
        foreach (var match in ExampleOrHeading().Matches(text).Cast<System.Text.RegularExpressions.Match>())
        {
            if (match.Groups["heading"].Success)
            {
                section = match.Groups["heading"].Value;
                continue;
            }

            var (markdown, html) = (match.Groups["markdown"].Value.Replace('→', '\t'), match.Groups["html"].Value.Replace('→', '\t'));
            examples.Add(new CommonMarkExample(examples.Count + 1, section, markdown, html));
        }

        return examples.ToImmutable();
    }

    /// <summary>True where our HTML is that of the specification, but for how both are written.</summary>
    public bool IsMet() => Plain(Ours()) == Plain(Html);

    /// <summary>What our pipeline makes of the text, with the addresses as they were written.</summary>
    public string Ours()
    {
        var body = MarkdownText.Parse(new TextBlock(Markdown, 1), "pages/about.md", new DiagnosticBag());
        return body.Links.Reverse().Aggregate(body.Html, (html, link) => html.Insert(link.Offset, WebUtility.HtmlEncode(link.Target.Value)));
    }

    /// <summary>Both readings, as a failed test tells them.</summary>
    public override string ToString() => $"{Number} {Section}\n{Markdown}--- must be\n{Html}--- is\n{Ours()}";

    // Ours has an anchor for every heading, pictures that load when they are seen, code that a keyboard can scroll, and void elements as HTML has
    // them. Line ends beside the tags of blocks mean nothing. The specification writes addresses encoded; ours are encoded when a page is rendered.
    private static string Plain(string html)
    {
        var plain = html.Replace(" />", ">", StringComparison.Ordinal).Replace("<pre tabindex=\"0\">", "<pre>", StringComparison.Ordinal)
            .Replace(" loading=\"lazy\"", "", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal);
        plain = HeadingId().Replace(plain, "<$1>");
        plain = Address().Replace(plain, a => $"{a.Groups[1].Value}{Uri.UnescapeDataString(WebUtility.HtmlDecode(a.Groups[2].Value))}\"");
        return BesideBlock().Replace(plain, "$1").Trim('\n');
    }

    [GeneratedRegex(@"^`{32} example\n(?<markdown>[\s\S]*?)^\.\n(?<html>[\s\S]*?)^`{32}$|^#{1,6} *(?<heading>.*)$", RegexOptions.Multiline)]
    private static partial Regex ExampleOrHeading();

    [GeneratedRegex("<(h[1-6]) id=\"[^\"]*\">")]
    private static partial Regex HeadingId();

    [GeneratedRegex("((?:href|src)=\")([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex(@"\n?(</?(?:p|ul|ol|li|blockquote|h[1-6]|hr|pre)(?: start=""\d+"")?>)\n?")]
    private static partial Regex BesideBlock();
}
