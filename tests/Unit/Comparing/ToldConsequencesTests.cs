using System.Text.Json;
using System.Text.RegularExpressions;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What authors wrote stays text in every form in which consequences are told.</summary>
public partial class ToldConsequencesTests
{
    private static readonly SiteLinks Links = BuiltSites.Build(EditedSite.Minimal.Store, new BuildOptions("http://localhost:8000")).Site!.Links;

    public static TheoryData<string> HostileTitles =>
    [
        "<img src=x onerror=alert(1)>",
        "</li></ul></details><script>alert(1)</script>",
        "\n\n# 見出し\n\n[押す](javascript:alert(1))",
        "\r\n::error file=a::b",
        "::set-output name=x::y",
        "![絵](https://example.org/x.png) **太字** `x`",
        "\u202Eわな\u202C\u001B[31m",
        "<!-- --> & &lt; \" '",
        "\u2028::warning::x",
    ];

    [Theory]
    [MemberData(nameof(HostileTitles))]
    public void In_the_summary_of_a_run_a_title_is_no_markup_and_ends_no_block(string title)
    {
        var html = ConsequencesHtml.Write(With(title), Links);

        Assert.All(html.TrimEnd('\n').Split('\n'), l => Assert.Matches("^</?(h2|h3|p|ul|li|details)[> ]", l));
        Assert.All(Tag().Matches(html), t => Assert.Matches("^/?(h2|h3|p|ul|li|details|summary|br|del|ins|a)$", t.Groups[1].Value));
        Assert.All(Address().Matches(html), a => Assert.StartsWith("http://localhost:8000/", a.Groups[1].Value, StringComparison.Ordinal));
        Assert.DoesNotContain(html, c => char.IsControl(c) && c != '\n');
    }

    [Theory]
    [MemberData(nameof(HostileTitles))]
    public void On_a_terminal_a_title_begins_no_line(string title)
    {
        var text = ConsequencesText.Write(With(title), Links);

        Assert.DoesNotContain(text.Split('\n', '\r', '\u2028'), l => l.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202E');
    }

    [Theory]
    [MemberData(nameof(HostileTitles))]
    public void In_JSON_a_title_is_as_it_was_written(string title)
    {
        using var json = JsonDocument.Parse(ConsequencesJson.Write(With(title), Links));

        var page = json.RootElement.GetProperty("pages")[0];
        Assert.Equal((title, "/articles/news/", "text"), (page.GetProperty("title").GetString(), page.GetProperty("address").GetString(), page.GetProperty("depth").GetString()));
    }

    [Fact]
    public void A_page_leads_to_the_preview_and_shows_its_text_before_and_after()
    {
        var html = ConsequencesHtml.Write(With("お知らせ") with { Figures = [new FigureChange("2023年度", "延べ参加者", "名", "18", "23")] }, Links);

        Assert.StartsWith("<h2>この変更で: 延べ参加者 18→23名、ページ1枚が変わり", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"http://localhost:8000/articles/news/\">お知らせ</a>", html, StringComparison.Ordinal);
        Assert.Contains("まえ：<del>お知らせ</del><br>あと：<ins>お知らせ</ins>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_two_years_are_told_with_their_years()
    {
        var told = With("お知らせ") with { Figures = [new FigureChange("2023年度", "延べ参加者", "名", "18", "23"), new FigureChange("2024年度", "延べ参加者", "名", null, "5")] };

        Assert.StartsWith("この変更で: 2023年度 延べ参加者 18→23名、2024年度 延べ参加者 なし→5名、", ConsequencesHeadline.Of(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_alone_is_told_too()
    {
        var nothing = With("お知らせ") with { Pages = [], Roadmaps = [], Events = [], Feed = [], Records = [] };

        Assert.Equal("この変更で: ページではないファイル1個", ConsequencesHeadline.Of(nothing));
    }

    [Fact]
    public void A_page_with_many_changes_tells_the_first_and_how_many_are_left()
    {
        var page = With("長いページ").Pages[0] with { Gone = [.. Texts("まえ", 3)], Come = [.. Texts("あと", 20)] };

        var lines = PageLines.Of(page).Select(l => l.Text).ToArray();

        Assert.Equal("ほかに16か所", lines[^1]);
        Assert.Equal(["まえ0", "まえ1", "まえ2", "あと0", "あと1", "あと2", "あと3"], lines[1..^1]);
    }

    private static IEnumerable<string> Texts(string word, int count) =>
        Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{word}{i}"));

    private static Consequences With(string text) => new()
    {
        Figures = [],
        Pages =
        [
            new PageChange
            {
                Kind = ChangeKind.Changed, Depth = PageDepth.Text, Title = text, Route = Route.From("/articles/news/"),
                Source = "articles/news.md", IsWritten = true, Gone = [text], Come = [text],
            },
        ],
        Roadmaps = [new RoadmapNews(ChangeKind.Changed, text, Route.From("/roadmaps/housing/"), 1, [text])],
        Events = [new EventChange(ChangeKind.Added, text, Route.From("/sessions/study/"), null, "2024年5月10日")],
        Feed = [new FeedChange(text, "http://localhost:8000/articles/news/")],
        Records = [new RecordChange(text, text, Route.From("/sessions/study/"), text)],
        Files = [new FileChange(ChangeKind.Added, "images/a.png")],
    };

    [GeneratedRegex("<([^> ]*)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Address();
}
