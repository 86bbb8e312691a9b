using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Every page of the theme is written so that the quick reading knows all of it.</summary>
public class StrictHtmlOfSitesTests
{
    [Theory]
    [InlineData("content")]
    [InlineData("tests/Sites/full")]
    [InlineData("tests/Sites/minimal")]
    public void It_reads_every_page_as_a_parser_does(string content) => Assert.All(PagesOf(content), page =>
        Assert.Equal(
            StrictHtmlTests.Told(ParsedHtml.FactsOf(page.Path, page.Text)),
            StrictHtml.TryRead(page.Path, page.Text, new TextPool()) is { } facts ? StrictHtmlTests.Told(facts) : "not read"));

    private static IEnumerable<OutputFile> PagesOf(string content) => BuiltSites
        .Build(new DiskFileStore(RepositoryFolder.Combine(content)))
        .Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal));
}
