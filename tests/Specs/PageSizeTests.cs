using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Engine;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What a page costs to read: what its author wrote, and a fixed budget for everything around it.</summary>
public class PageSizeTests
{
    /// <summary>Bytes on the wire for markup and styles, without the text.</summary>
    private const int AroundTheText = 9 * 1024;

    /// <summary>A sheet for paper is loaded by somebody who prints it, and holds a QR code for each cell.</summary>
    private const int Sheet = 32 * 1024;

    // With the headers of the answer it is the first flight of TCP.
    private const int FirstFlight = 13_824;

    /// <summary>One page of each kind: the largest.</summary>
    public static TheoryData<string> Kinds => [.. Largest.Value.Keys];

    private static Lazy<Dictionary<string, (Page Page, string Html)>> Largest { get; } = new(() => BuiltSites.Real.Value.Pages
        .Select(p => (Page: p, Html: BuiltSites.Real.Value.Files.Single(f => f.Path == p.Route.OutputPath).Text))
        .GroupBy(p => p.Page.GetType().Name)
        .ToDictionary(g => g.Key, g => g.MaxBy(p => p.Html.Length)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_costs_its_text_and_little_more(string kind)
    {
        var (page, html) = Largest.Value[kind];

        if (page is RoadmapPage or TranslatedRoadmapPage)
        {
            Assert.InRange(Zipped(html), 1, FirstFlight);
        }
        else if (page is PaperPage)
        {
            Assert.InRange(Zipped(html), 1, Sheet);
        }
        else
        {
            Assert.InRange(Zipped(html) - Zipped(TextOf(html)), 1, AroundTheText);
        }
    }

    private static string TextOf(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return string.Join(' ', page.Body!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    // As zlib does at level 6, the level of most servers; .NET's zlib-ng comes near it at 9 only (the results: 9.1 KB there, 9.3 KB at its own 6).
    private static long Zipped(string text)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, new ZLibCompressionOptions { CompressionLevel = 9 }, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return zipped.Length;
    }
}
