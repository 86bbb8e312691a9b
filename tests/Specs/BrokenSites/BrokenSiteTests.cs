using SocialHub.Diagnostics;
using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Every problem that an author can make has a site that makes it; what is told, and where, is in its <c>expected.txt</c>.</summary>
public class BrokenSiteTests
{
    // These speak of the theme's output; no content can cause them while the theme is sound (tests/Unit/Pipelines/CheckHtmlTests.cs).
    private static readonly string[] OfTheTheme = [];

    public static TheoryData<string> Codes => [.. Directory.EnumerateDirectories(RepositoryFolder.Combine("tests", "Sites", "broken"))
        .Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_smallest_good_site_has_no_diagnostic()
    {
        var (site, diagnostics) = BuiltSites.TryBuild(new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal")));

        Assert.Empty(BrokenSite.Told(diagnostics));
        Assert.False(site.IsStopped);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_site_is_told_at_its_place_with_a_remedy(string code)
    {
        var broken = new BrokenSite($"broken/{code}");
        var (site, diagnostics) = broken.Build();

        Assert.Equal(broken.Expected, BrokenSite.Told(diagnostics));
        Assert.Equal([code], diagnostics.Select(d => d.Code).Distinct());
        Assert.Equal(diagnostics.Any(d => d.Severity == Severity.Error), site.IsStopped);
        Assert.All(diagnostics, AssertIsKind);
    }

    [Fact]
    public void Many_problems_in_many_files_are_all_told_in_one_run()
    {
        var many = new BrokenSite("many");
        var (site, diagnostics) = many.Build();

        Assert.Equal(many.Expected, BrokenSite.Told(diagnostics));
        Assert.True(diagnostics.Count >= 6);
        Assert.True(site.IsStopped);
    }

    [Fact]
    public void Every_code_of_the_catalogs_has_a_broken_site()
    {
        var catalogs = Directory.EnumerateFiles(RepositoryFolder.Combine("generator", "Diagnostics", "Catalog"), "*.cs");
        var codes = catalogs.SelectMany(f => File.ReadAllText(f).Split('"').Where((_, i) => i % 2 == 1)).Where(IsCode).Distinct();

        Assert.Empty(codes.Except(Codes.Select(c => c.Data)).Except(OfTheTheme));
    }

    private static void AssertIsKind(Diagnostic diagnostic)
    {
        Assert.EndsWith("。", diagnostic.Message.TrimEnd('）'), StringComparison.Ordinal);
        Assert.Contains("。", diagnostic.Remedy, StringComparison.Ordinal);
        Assert.True(diagnostic.Span.Line >= 1 && diagnostic.Span.Column >= 1);
    }

    // kebab-case with at least one hyphen, nothing else in the quotation marks.
    private static bool IsCode(string text) =>
        text.Contains('-') && text.All(c => char.IsAsciiLetterLower(c) || c == '-' || char.IsAsciiDigit(c)) && char.IsAsciiLetterLower(text[0]);
}
