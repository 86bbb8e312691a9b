using System.Text;
using AngleSharp.Dom;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A translation says where it is older than its original, there and nowhere else.</summary>
public class FreshnessTests
{
    private const string Cell = "保証のしくみを考える";

    [Fact]
    public void A_cell_that_changed_is_told_once_and_marked_at_that_cell_only()
    {
        var (site, diagnostics) = BuiltSites.TryBuild(FullSite.Replacing(FullSite.Roadmap, Cell, "保証のしくみを、みんなで考える"));

        var warning = Assert.Single(diagnostics, d => d.Code == "translation-outdated");
        Assert.Equal(("roadmaps/housing/roadmap.easy.md", Severity.Warning), (warning.Span.File, warning.Severity));
        Assert.StartsWith("move-company: ", warning.Paste, StringComparison.Ordinal);
        var notice = Assert.Single(Notices(site, "roadmaps/housing/easy/index.html"));
        Assert.Equal("move-company", notice.Closest("[id]")!.Id);
        Assert.Equal("/roadmaps/housing/#move-company", notice.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_mark_that_the_warning_gives_makes_it_go_away()
    {
        var content = FullSite.Replacing(FullSite.Roadmap, Cell, "保証のしくみを、みんなで考える");
        var warning = BuiltSites.TryBuild(content).Diagnostics.Single(d => d.Code == "translation-outdated");
        var path = warning.Span.File;
        var lines = Encoding.UTF8.GetString(content.Read(path).Span).Split('\n');
        lines[warning.Span.Line - 1] = "  " + warning.Paste;
        var mended = new OverlayStore(content, MemoryFileStore.OfTexts([KeyValuePair.Create(path, string.Join('\n', lines))]));

        Assert.DoesNotContain(BuiltSites.TryBuild(mended).Diagnostics, d => d.Code == "translation-outdated");
    }

    [Theory]
    [InlineData("【合意】" + Cell, "【できた】" + Cell)]
    [InlineData(Cell, "保証の\n  しくみを考える")]
    [InlineData(Cell, "｜保証《ほしょう》のしくみを考える")]
    public void A_new_state_a_new_line_or_a_reading_makes_no_translation_old(string old, string now)
    {
        var (_, diagnostics) = BuiltSites.TryBuild(FullSite.Replacing(FullSite.Roadmap, old, now));

        Assert.DoesNotContain(diagnostics, d => d.Code == "translation-outdated");
    }

    [Fact]
    public void A_heading_that_got_another_name_stops_nobody()
    {
        const string about = "pages/about.md";
        var content = FullSite.With(
            (about, FullSite.TextOf(about) + "\n## あたらしい名前\n\n文です。\n"),
            ("pages/about.en.md", FullSite.TextOf("pages/about.en.md").Replace("---\n\n", "  前の名前: 00000000\n---\n\n", StringComparison.Ordinal) + "\n## Old name\n\nWords.\n"));
        var (site, diagnostics) = BuiltSites.TryBuild(content);

        Assert.Equal("translation-part-unknown", Assert.Single(diagnostics).Code);
        var text = FullSite.PageOf(site, "about/en/index.html").QuerySelector("main")!.TextContent;
        Assert.DoesNotContain("Old name", text, StringComparison.Ordinal);
        Assert.Contains("あたらしい名前", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_nobody_translated_is_shown_in_japanese_and_says_so()
    {
        var (site, diagnostics) = BuiltSites.TryBuild(FullSite.With(
            ("pages/about.md", FullSite.TextOf("pages/about.md") + "\n## あとから足した節\n\n新しい文です。\n")));

        Assert.Empty(diagnostics);
        var page = FullSite.PageOf(site, "about/en/index.html");
        var heading = page.QuerySelectorAll("h2").Single(h => h.TextContent == "あとから足した節");
        Assert.Equal("ja", heading.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Contains("Only in Japanese", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/about/#あとから足した節");
    }

    [Fact]
    public void A_new_translation_passes_at_once_and_stays_hidden_until_somebody_has_written_it()
    {
        var context = new BuildContext(BuiltSites.Day, new DiagnosticBag());
        var file = NewTranslation.Make(FullSite.Store, "roadmaps/children/roadmap.md", Model.Language.From("en"), context)!;
        var text = Encoding.UTF8.GetString(file.Bytes.Span);

        var (site, diagnostics) = BuiltSites.TryBuild(FullSite.With((file.Path, text)));
        Assert.Empty(diagnostics);
        Assert.DoesNotContain(site.Files, f => f.Path == "roadmaps/children/en/index.html");

        var (written, found) = BuiltSites.TryBuild(FullSite.With((file.Path, text.Replace("下書き: はい\n", "", StringComparison.Ordinal))));
        Assert.Empty(found);
        Assert.Empty(Notices(written, "roadmaps/children/en/index.html"));
    }

    private static IEnumerable<IElement> Notices(BuiltSite site, string path) =>
        FullSite.PageOf(site, path).QuerySelectorAll(".sh-translation-notice, .sh-callout")
            .Where(n => n.TextContent.Contains("もとの ぶんが あたらしく なりました", StringComparison.Ordinal) ||
                n.TextContent.Contains("The original has changed", StringComparison.Ordinal));
}
