using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The Word file as Word reads it.</summary>
public sealed class WordFileTests : IDisposable
{
    private readonly WordprocessingDocument _word = WordText.Open(RealReport.Word);

    private MainDocumentPart Main => _word.MainDocumentPart!;

    public void Dispose() => _word.Dispose();

    [Fact]
    public void It_follows_the_schema_of_Office()
    {
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(_word, TestContext.Current.CancellationToken);

        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Its_headings_are_Words_own_from_one_to_four()
    {
        var styles = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        var used = WordText.Paragraphs(RealReport.Word).Select(p => p.Style).Where(s => s.StartsWith("Heading", StringComparison.Ordinal));

        Assert.Equal(["Heading1", "Heading2", "Heading3", "Heading4"], used.Distinct().Order(StringComparer.Ordinal));
        Assert.All(Enumerable.Range(1, 4), level =>
        {
            var style = styles[$"Heading{level}"];
            Assert.Equal($"heading {level}", style.StyleName!.Val!.Value);
            Assert.Equal(level - 1, style.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        });
    }

    [Fact]
    public void Every_style_that_it_uses_is_there()
    {
        var known = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet();
        var used = Main.Document!.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!)
            .Concat(Main.Document.Descendants<RunStyle>().Select(s => s.Val!.Value!))
            .Concat(Main.Document.Descendants<TableStyle>().Select(s => s.Val!.Value!))
            .Concat(Main.FooterParts.Single().Footer!.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!));

        Assert.Subset(known, used.ToHashSet());
    }

    [Fact]
    public void Its_lists_are_lists_and_its_tables_repeat_their_header()
    {
        var numbering = Main.NumberingDefinitionsPart!.Numbering!;
        var lists = Main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Select(s => s.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value).OfType<int>();

        Assert.Equal(numbering.Elements<NumberingInstance>().Select(n => n.NumberID!.Value), lists);
        Assert.All(numbering.Descendants<Level>(), l => Assert.Equal("bullet", l.NumberingFormat!.Val!.InnerText));
        var tables = Main.Document!.Descendants<Table>().ToArray();
        Assert.Equal(4, tables.Length);
        Assert.All(tables, t => Assert.Single(t.Elements<TableRow>(), r => r.TableRowProperties!.Elements<TableHeader>().Any()));
        Assert.All(tables, t => Assert.NotNull(t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
    }

    [Fact]
    public void It_is_Japanese_on_A4_with_numbered_pages()
    {
        var letters = Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        var size = Main.Document!.Descendants<PageSize>().Single();

        Assert.Equal("ja-JP", letters.Languages!.EastAsia!.Value);
        Assert.Equal("游明朝", letters.RunFonts!.EastAsia!.Value);
        Assert.Contains(Main.FontTablePart!.Fonts!.Elements<Font>(), f => f.Name == "游明朝" && f.AltName!.Val == "Yu Mincho");
        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal(
            ["PAGE", "NUMPAGES"], Main.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(f => f.Instruction!.Value));
        Assert.Equal(Main.GetIdOfPart(Main.FooterParts.Single()), Main.Document.Descendants<FooterReference>().Single().Id!.Value);
    }

    [Fact]
    public void Its_properties_tell_what_it_is_and_nothing_of_the_day_of_the_build()
    {
        var properties = _word.PackageProperties;

        Assert.Equal(RealReport.Page.Document.Grant + RealReport.Page.Document.Title, properties.Title);
        Assert.Equal(RealReport.Page.Document.Grantee, properties.Creator);
        Assert.Equal("ja-JP", properties.Language);
        Assert.Equal(new DateTime(2024, 3, 31, 0, 0, 0, DateTimeKind.Utc), properties.Created!.Value.ToUniversalTime());
        Assert.Null(properties.Modified);
    }

    [Fact]
    public void It_holds_no_day_and_no_compression_that_could_differ()
    {
        using var zip = new ZipArchive(new MemoryStream(RealReport.Word.Bytes.ToArray()));

        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal(e.Length, e.CompressedLength));
    }

    [Fact]
    public void A_record_is_never_cut_by_the_end_of_a_page()
    {
        var paragraphs = Main.Document!.Body!.Elements<Paragraph>().ToArray();
        var cut = paragraphs.Zip(paragraphs.Skip(1))
            .Where(p => StyleOf(p.Second) is "ListContinue" or "ListBullet2")
            .Where(p => p.First.ParagraphProperties!.KeepNext is null);

        Assert.Empty(cut.Select(p => p.First.InnerText));
    }

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;
}
