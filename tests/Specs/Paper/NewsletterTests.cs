using AngleSharp.Dom;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A newsletter says what its chosen articles and sessions say, on exactly its pages, and tells which of them holds too much.</summary>
public class NewsletterTests
{
    private const string Two = "newsletters/2024-03";
    private const string Four = "newsletters/2023-year";

    // The second item stands on the second page, beside a code: 146 mm of letters of 4.3 mm are 33 on a line.
    private const int LettersOnLine = 33;

    private static readonly int Room = Enumerable.Range(1, 60).Last(lines => Told(WithSummary(lines)).Length == 0);

    [Theory]
    [InlineData(Two, 2)]
    [InlineData(Four, 4)]
    public void It_has_the_pages_that_its_editor_asked_for(string path, int pages)
    {
        var sheets = Page(path).QuerySelectorAll(".sh-paper-sheet");

        Assert.Equal(pages, sheets.Length);
        Assert.All(sheets, s => Assert.Equal("a4", s.GetAttribute("data-paper")));
        Assert.All(sheets, s => Assert.NotEmpty(s.QuerySelectorAll(".sh-newsletter-template__item")));
    }

    [Fact]
    public void What_was_chosen_stands_in_its_order_and_the_contents_tell_the_page()
    {
        var page = Page(Four);

        string[] titles = ["ロードマップの第3版を出しました", "家主さんの話を聞く勉強会", "支援の現場の情報交換会", "ロードマップの展示", "居住支援のことばを、やさしく読む"];
        Assert.Equal(titles, page.QuerySelectorAll(".sh-newsletter-template__item h2").Select(Text));
        var contents = page.QuerySelectorAll(".sh-newsletter-template__contents li").ToArray();
        Assert.Equal(titles, contents.Select(c => Text(c.FirstElementChild!)));
        Assert.Equal(titles, page.QuerySelectorAll(".sh-entry-list a").Select(Text));
        foreach (var line in contents)
        {
            var item = page.QuerySelectorAll(".sh-newsletter-template__item h2").Single(h => Text(h) == Text(line.FirstElementChild!));
            var sheet = item.Closest(".sh-paper-sheet")!;
            Assert.Equal($"{page.QuerySelectorAll(".sh-paper-sheet").Index(sheet) + 1} ページ", Text(line.LastElementChild!));
        }
    }

    [Fact]
    public void An_item_has_summary_voices_picture_and_a_code()
    {
        var items = Page(Two).QuerySelectorAll(".sh-newsletter-template__item").ToArray();

        Assert.Contains("寄せられた声を取り入れて", Text(items[0]), StringComparison.Ordinal);
        Assert.Equal("声を書いた付せんが、3つの段に分けて貼られた板の図", items[0].QuerySelector("img")!.GetAttribute("alt"));
        Assert.Contains("夜の相談があるとよい。", Text(items[1]), StringComparison.Ordinal);
        Assert.All(items, i => Assert.Single(i.QuerySelectorAll("svg[role=img]")));
        Assert.Contains("example.org/sessions/2023-12-05-exchange", Text(items[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_has_head_and_greeting_the_last_has_contact_and_licence()
    {
        var sheets = Page(Two).QuerySelectorAll(".sh-paper-sheet");

        string[] head = ["みほん市ソーシャルハブ", "みんなの道すじ通信", "第2号", "2024年3月1日（金）発行", "分からないことは、お問い合わせから"];
        Assert.All(head, t => Assert.Contains(t, Text(sheets[0]), StringComparison.Ordinal));
        Assert.Equal("きょじゅう", sheets[0].QuerySelector("rt")!.TextContent);
        string[] foot = ["参加するには", "example.org/open-roles", "お問い合わせ", "CC BY 4.0", "発行："];
        Assert.All(foot, t => Assert.Contains(t, Text(sheets[1]), StringComparison.Ordinal));
        Assert.DoesNotContain("これからの予定", Text(sheets[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_after_its_day_is_told_at_its_end()
    {
        var before = "---\n題名: 通信\n号: 9\n発行日: 2023年6月1日\n期間: 2023年4月1日〜5月31日\nページ数: 2ページ\nのせるもの: [2023-04-exhibition]\n---\n";

        var text = Text(FullSite.PageOf(BuiltSites.Build(FullSite.With(("newsletters/early.md", before))), "newsletters/early/index.html").Body!);

        Assert.Contains("これからの予定", text, StringComparison.Ordinal);
        Assert.Contains("2023年7月10日（月） 19:00〜20:30　家主さんの話を聞く勉強会", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2023年12月5日", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_has_the_newest_first_and_a_hub_without_newsletters_has_neither_page_nor_link()
    {
        var list = FullSite.PageOf(FullSite.AsItIs.Value, "newsletters/index.html");
        Assert.Equal(["みんなの道すじ通信 第3号", "みんなの道すじ通信 第2号"], list.QuerySelectorAll("main li a").Select(Text));
        Assert.Contains("/newsletters/", FullSite.FileOf(FullSite.AsItIs.Value, "roadmaps/index.html").Text, StringComparison.Ordinal);

        Assert.DoesNotContain(BuiltSites.Real.Value.Files, f => f.Path.StartsWith("newsletters", StringComparison.Ordinal));
        Assert.All(
            BuiltSites.Real.Value.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)),
            f => Assert.DoesNotContain("/newsletters/", f.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_issue_that_was_published_is_a_fact()
    {
        var site = FullSite.AsItIs.Value;

        var facts = PublishedFacts.Of(site.Site!, site.Pages);

        Assert.Contains(facts, f => f.Name == "広報誌『みんなの道すじ通信 第2号』" && f.ShownAt.Path == "/newsletters/2024-03/");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_page_that_holds_too_much_is_told_by_its_item_and_its_lines(int excess)
    {
        var told = Told(WithSummary(Room + excess));

        if (excess == 0)
        {
            Assert.Empty(told);
            return;
        }

        Assert.Contains(FormattableString.Invariant($"2ページ目の「支援の現場の情報交換会」が{excess}行はみ出しています。"), Assert.Single(told).Message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"概要を{excess}行（およそ{excess * LettersOnLine}字）短くするか"), told[0].Remedy, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, told[0].Severity);
        Assert.Equal("  - 2023-12-05-exchange", OneOnTwoPages.Split('\n')[told[0].Span.Line - 1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_greeting_that_is_too_long_is_told_where_it_begins(int excess)
    {
        var room = Enumerable.Range(20, 20).Last(lines => Told(WithGreeting(lines)).All(d => !d.Message.Contains("あいさつ", StringComparison.Ordinal)));

        var told = Told(WithGreeting(room + excess)).Where(d => d.Message.Contains("あいさつ", StringComparison.Ordinal)).ToArray();

        Assert.Equal(excess == 0 ? 0 : 1, told.Length);
        Assert.All(told, t => Assert.Contains(FormattableString.Invariant($"1ページ目のあいさつと内容が{excess}行はみ出しています。"), t.Message, StringComparison.Ordinal));
        Assert.All(told, t => Assert.Equal(new SourceSpan("newsletters/9.md", 12, 1), t.Span));
    }

    private const string OneOnTwoPages =
        "---\n題名: 通信\n号: 9\n発行日: 2024年3月1日\n期間: 2023年12月1日〜2024年2月29日\nページ数: 2ページ\nのせるもの:\n  - 2024-01-20-third-edition\n  - 2023-12-05-exchange\n---\n";

    // A long greeting leaves no room for the second item on the first page.
    private static IFileStore WithSummary(int lines)
    {
        const string Session = "sessions/2023-12-05-exchange.md";
        var summary = FullSite.TextOf(Session).Split('\n').Single(l => l.StartsWith("概要: ", StringComparison.Ordinal));
        return FullSite.With(
            (Session, FullSite.TextOf(Session).Replace(summary, $"概要: {new string('あ', lines * LettersOnLine)}", StringComparison.Ordinal)),
            ("newsletters/9.md", OneOnTwoPages + $"\n{new string('い', 13 * 41)}\n"),
            ("newsletters/2024-03.md", Draft(Two)),
            ("newsletters/2023-year.md", Draft(Four)));
    }

    // 180 mm are 41 letters of 4.3 mm.
    private static IFileStore WithGreeting(int lines) => FullSite.With(("newsletters/9.md", OneOnTwoPages + $"\n{new string('い', lines * 41)}\n"));

    private static string Draft(string path) => FullSite.TextOf(path + ".md").Replace("\nページ数", "\n下書き: はい\nページ数", StringComparison.Ordinal);

    private static Diagnostic[] Told(IFileStore content)
    {
        var bag = new DiagnosticBag();
        SiteBuild.Plan(content, new BuildOptions(), new BuildContext(BuiltSites.Day, bag));
        return [.. bag.ToOrderedList().Where(d => d.Code == "newsletter-too-full")];
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string path) => FullSite.PageOf(FullSite.AsItIs.Value, path + "/index.html");

    private static string Text(IElement element) => element.TextContent.Replace("\u200B", "", StringComparison.Ordinal).Trim();
}
