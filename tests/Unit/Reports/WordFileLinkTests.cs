using System.IO.Compression;
using System.Xml.Linq;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Links of a file that leaves the site.</summary>
public class WordFileLinkTests
{
    [Fact]
    public void They_hold_the_public_address_once_each_and_lawful()
    {
        var report = SampleYear.Build(SampleYear.Site with { Sessions = [SampleYear.Session] }) with
        {
            Blocks =
            [
                Linked("/hub/about/"), Linked("/hub/about/#どこに"), Linked("https://example.net/"), Linked("/hub/about/"), Linked("mailto:a@example.org"),
            ],
        };

        Assert.Equal(
            ["https://example.org/hub/about/", "https://example.org/hub/about/#%E3%81%A9%E3%81%93%E3%81%AB", "https://example.net/", "mailto:a@example.org"],
            Addresses(WordFile.Write(report, SampleYear.Links)));
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        var report = SampleYear.Build(SampleYear.Site) with { Blocks = [new ReportParagraph(ReportLine.Of(" <b> & \"c\" "))] };

        var text = Part(WordFile.Write(report, SampleYear.Links), "word/document.xml").Descendants()
            .Last(e => e.Name.LocalName == "t");

        Assert.Equal(" <b> & \"c\" ", text.Value);
        Assert.Equal("preserve", text.Attribute(XNamespace.Xml + "space")!.Value);
    }

    private static ReportParagraph Linked(string href) => new(new([new ReportInline("ここ", href)]));

    private static IEnumerable<string> Addresses(byte[] file) => Part(file, "word/_rels/document.xml.rels").Root!.Elements()
        .Where(e => e.Attribute("TargetMode")?.Value == "External").Select(e => e.Attribute("Target")!.Value);

    private static XDocument Part(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(path)!.Open();
        return XDocument.Load(stream);
    }
}
