using System.Text;
using CsCheck;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The quick reading of a page sees what a parser sees, or leaves the page to the parser.</summary>
public class StrictHtmlTests
{
    private static readonly string[] Known =
    [
        "<p id=\"a\">", "</p>", "<h1>", "</h1>", "<h3 id=\"a\">", "</h3>", "<main>", "</main>", "<header>", "</header>", "<footer>", "</footer>",
        "<a href=\"/a/#b\">", "<a href=\"#&amp;\">", "</a>", "<img src=\"/p.png\">", "<img src=\"/p.png\" alt=\"\">", "<br />", "<br>", "<p/>",
        "<svg><path d=\"\"/><g id=\"g\"></g></svg>", "<script>if (a < b) { \"<p id=\\\"x\\\">\" }</script>", "<style>a > b {}</style>", "<!-- <p id=\"c\"> -->",
        "<input disabled value=\">\">", "<p class='q'>", "<td>", "<table><tbody><tr><td id=\"d\">", "</td></tr></tbody></table>", "<b id=\"b\">", "</b>", "<div id=\"v\">", "</div>", "<b id=b>", "1 < 2 > 1", "&lt;p&gt;", "文", " ", "<", "\"", "<template><p id=\"t\"></p></template>",
        "<source srcset=\"/a-1.webp 1w, /a-2.webp 2w\">", "<link rel=\"icon\" href=\"/i.svg\">", "<link rel=\"stylesheet\" href=\"/s.css\">", "<title>&lt;h1&gt;</title>",
    ];

    private static readonly string[] Names =
        "a abbr article b button caption code dd details div dl dt em fieldset figure form h1 h2 header i label legend li main nav ol option p pre q rt ruby s section select span strong sub summary svg path table tbody td textarea th tr ul title".Split(' ');

    private static readonly Gen<string> Pieces = Gen.Int[0, Known.Length - 1].Select(i => Known[i]);

    [Fact]
    public void What_it_reads_is_what_a_parser_reads() => Pieces.Array[0, 12].Sample(
        pieces => $"<!DOCTYPE html><html><head></head><body>{string.Concat(pieces)}</body></html>" is var html
            && (StrictHtml.TryRead("index.html", html, new TextPool()) is not { } facts || Told(facts) == Told(ParsedHtml.FactsOf("index.html", html))),
        iter: Cases.Of(20_000));

    [Fact]
    public void What_it_reads_of_well_nested_elements_is_what_a_parser_reads() => Gen.Int[0, Names.Length * 2].Array[0, 14].Sample(
        steps => $"<!DOCTYPE html><html><head></head><body>{Nested(steps)}</body></html>" is var html
            && (StrictHtml.TryRead("index.html", html, new TextPool()) is not { } facts || Told(facts) == Told(ParsedHtml.FactsOf("index.html", html))),
        iter: Cases.Of(20_000));

    [Theory]
    [InlineData("<p class='q'></p>")]
    [InlineData("<p id=a></p>")]
    [InlineData("<p>")]
    [InlineData("</p>")]
    [InlineData("<b><i></b></i>")]
    [InlineData("<div/>")]
    [InlineData("<!-- -->")]
    [InlineData("<P></P>")]
    [InlineData("1 < 2")]
    [InlineData("<template></template>")]
    [InlineData("<p><div></div></p>")]
    [InlineData("<a><b><a></a></b></a>")]
    [InlineData("<table>文</table>")]
    [InlineData("<table><p></p></table>")]
    [InlineData("<td></td>")]
    [InlineData("<h1><h2></h2></h1>")]
    [InlineData("<svg><p></p></svg>")]
    public void What_browsers_may_mend_is_left_to_the_parser(string body) =>
        Assert.Null(StrictHtml.TryRead("index.html", $"<!DOCTYPE html><html><head></head><body>{body}</body></html>", new TextPool()));

    // A name opens an element, every other number closes one; each has an id of its own place.
    private static string Nested(int[] steps)
    {
        var (open, html) = (new Stack<string>(), new StringBuilder());
        foreach (var step in steps)
        {
            if (step < Names.Length)
            {
                html.Append(CultureInfo.InvariantCulture, $"<{Names[step]} id=\"{html.Length}\">文");
                open.Push(Names[step]);
            }
            else if (open.TryPop(out var name))
            {
                html.Append(CultureInfo.InvariantCulture, $"</{name}>");
            }
        }

        return html.AppendJoin("", open.Select(n => $"</{n}>")).ToString();
    }

    internal static string Told(HtmlFacts facts) => string.Join(
        '\n',
        string.Join(' ', facts.Ids.Order(StringComparer.Ordinal)),
        string.Join(' ', facts.Addresses),
        string.Join(' ', facts.Faults.Select(f => $"{f.Code}:{f.What}").Order(StringComparer.Ordinal)));
}
