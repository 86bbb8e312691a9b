using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What a change of the content does for readers, each part by itself.</summary>
public class ConsequencesTests
{
    private const string Session = "sessions/study.md";
    private const string Article = "---\n題名: 相談会の報告\n日付: 2024年3月20日\n概要: 相談会を開きました。\n---\n\n住まいの相談が寄せられました。\n";
    private static readonly EditedSite Site = EditedSite.Minimal;
    private static readonly Lazy<SiteState> Before = new(() => StateOf(Site));

    [Fact]
    public void The_same_content_changes_nothing()
    {
        var told = Between(Site.With("articles/README.md", "書き方です。\n"));

        Assert.Equal("この変更で: 読む人に見えるものは、何も変わりません", ConsequencesHeadline.Of(told));
        Assert.Empty(new ToldConsequences(told, Before.Value.Site.Links).Sections);
    }

    [Fact]
    public void More_participants_change_the_total_and_every_page_that_shows_them()
    {
        var told = Between(Site.Replacing(Session, "2名（市民1名、企業1名）", "23名（市民22名、企業1名）"));

        Assert.Equal(
            new FigureChange("2023年度", "ロードマップの会の延べ参加者", "名", "2", "23"), Assert.Single(told.Figures));
        var written = Assert.Single(told.Pages, p => p.IsWritten);
        Assert.Equal(("/sessions/study/", PageDepth.Text), (written.Route.Path, written.Depth));
        Assert.Contains(written.Gone, t => t.Contains("2名", StringComparison.Ordinal));
        Assert.Contains(written.Come, t => t.Contains("23名", StringComparison.Ordinal));
        Assert.Contains("/results/2023/", told.Pages.Where(p => !p.IsWritten).Select(p => p.Route.Path));
        Assert.Equal("全体 2名 → 23名、市民 1名 → 22名", Assert.Single(told.Records).Change);
        Assert.Null(told.Records[0].Reason);
    }

    [Fact]
    public void The_reason_for_a_changed_number_is_told_with_it()
    {
        const string reason = "- 日付: 2024-03-31\n  消したもの: sessions/study#participants\n  内容: 人数\n  わけ: 数えまちがいでした。\n";

        var told = Between(Site.Replacing(Session, "2名（市民1名、企業1名）", "23名（市民22名、企業1名）").With("removals.yaml", reason));

        Assert.Equal("数えまちがいでした。", Assert.Single(told.Records).Reason);
    }

    [Fact]
    public void A_new_article_is_a_page_more_and_the_lists_follow()
    {
        var told = Between(Site.With("articles/report.md", Article));

        var added = Assert.Single(told.Pages, p => p.Kind == ChangeKind.Added);
        Assert.Equal(("相談会の報告", "/articles/report/", "articles/report.md", true), (added.Title, added.Route.Path, added.Source, added.IsWritten));
        Assert.Contains("/articles/", told.Pages.Where(p => p is { IsWritten: false, Depth: PageDepth.Text }).Select(p => p.Route.Path));
        Assert.Equal("相談会の報告", Assert.Single(told.Feed).Title);
    }

    [Fact]
    public void A_page_that_is_gone_is_told_where_it_was()
    {
        var told = Between(Site.Without("articles/news.md"));

        Assert.Equal("/articles/news/", Assert.Single(told.Pages, p => p.Kind == ChangeKind.Gone).Route.Path);
        Assert.Empty(told.Feed);
        Assert.Contains(told.Records, r => r is { Change: null, ShownAt.Path: "/articles/news/" });
    }

    [Fact]
    public void A_page_with_a_redirect_moved()
    {
        var told = Between(Site.Moving("articles/news.md", "articles/words.md")
            .Replacing("redirects.yaml", "- 元: /old/", "- 元: /articles/news/\n  先: /articles/words/\n- 元: /old/"));

        var moved = Assert.Single(told.Pages, p => p.Kind == ChangeKind.Moved);
        Assert.Equal(("/articles/news/", "/articles/words/"), (moved.MovedFrom?.Path, moved.Route.Path));
        Assert.DoesNotContain(told.Pages, p => p.Kind is ChangeKind.Added or ChangeKind.Gone);
        Assert.Contains("1枚が移り", ConsequencesHeadline.Of(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_day_changes_the_calendar_and_a_new_session_is_added_to_it()
    {
        var told = Between(Site.Replacing(Session, "2024年2月13日", "2024年2月14日")
            .With("sessions/next.md", "---\n題名: 次の会\n種別: 勉強会\n日時: 2024年5月10日 18:00-19:30\n---\n"));

        Assert.Equal(
            [(ChangeKind.Changed, "勉強会", "2024年2月13日（火） 18:00〜19:30", "2024年2月14日（水） 18:00〜19:30"), (ChangeKind.Added, "次の会", null, "2024年5月10日（金） 18:00〜19:30")],
            told.Events.Select(e => (e.Kind, e.Title, e.Before, e.After)));
    }

    [Fact]
    public void A_filled_cell_is_told_by_meaning_and_is_no_open_role_any_more()
    {
        var told = Between(Site.Replacing("roadmaps/housing/roadmap.md", "- 【案】声を届ける", "- 【案】声を届ける\n\n### 企業\n\n- 【合意】部屋を貸す"));

        var news = Assert.Single(told.Roadmaps);
        Assert.Equal((ChangeKind.Changed, 1), (news.Kind, news.Cells));
        Assert.Equal(["『短期』の企業の空欄が1つ埋まりました。"], news.Sentences);
        Assert.Contains(new FigureChange("", "空いている役割", "か所", "1", "0"), told.Figures);
        Assert.Contains("ロードマップのます1か所", ConsequencesHeadline.Of(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sector_that_comes_or_goes_changes_the_open_roles()
    {
        const string company = "    よびかけ: 力を貸してください。\n";
        var more = StateOf(Site.Replacing("site.yaml", company, company + "  - id: npo\n    名前: 市民活動団体\n    しるし: 団\n    よびかけ: 集まってください。\n"));

        Assert.Contains(new FigureChange("", "空いている役割", "か所", "1", "2"), Consequences.Between(Before.Value, more).Figures);
        Assert.Contains(new FigureChange("", "空いている役割", "か所", "2", "1"), Consequences.Between(more, Before.Value).Figures);
    }

    [Fact]
    public void A_word_of_the_footer_changes_no_page_but_its_frame()
    {
        var told = Between(Site.Replacing("site.yaml", "文字: このサイトについて", "文字: わたしたちについて"));

        Assert.NotEmpty(told.Pages);
        Assert.All(told.Pages, p => Assert.True(p.IsFrameOnly));
        Assert.Equal(0, told.CountPages(ChangeKind.Changed));
        Assert.Equal($"この変更で: 本文のほかだけが変わるページ{told.Pages.Length}枚", ConsequencesHeadline.Of(told));
    }

    [Fact]
    public void Where_a_link_leads_is_no_text_but_a_change_of_the_page()
    {
        var site = Site.Replacing("articles/news.md", "本文です。", "[本文](/about/)です。");

        var page = Assert.Single(Consequences.Between(StateOf(site), StateOf(site.Replacing("articles/news.md", "/about/", "/articles/"))).Pages);

        Assert.Equal((PageDepth.Markup, true), (page.Depth, page.IsWritten));
        Assert.Contains(PageLines.Of(page), l => l.Text.Contains("文は同じ", StringComparison.Ordinal));
    }

    private static Consequences Between(EditedSite after) => Consequences.Between(Before.Value, StateOf(after));

    private static SiteState StateOf(EditedSite site) => SiteState.Of(BuiltSites.Build(site.Store), site.Store);
}
