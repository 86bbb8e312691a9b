using SocialHub.Cli;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What a writer is asked by <c>new</c>, and what becomes of the answers.</summary>
public class NewConversationTests
{
    private readonly FilesInEdit _content = new(FullSite.Store);
    private readonly StringWriter _told = new();

    [Theory]
    [InlineData("article", "題名: 記号#入り\n\nはじめの知らせです。\nお知らせ\n1\n\n", "articles/2024/2024-04-01-article.md")]
    [InlineData("session", "夏の勉強会\n3\n2024年7月10日 19:00-20:30\n\n居住支援\n１\n居住支援、2\n\n", "sessions/2024-07-10-session.md")]
    [InlineData("training", "聞きとりの練習\n第1回\n1\n2024年5月8日\n\n\n\n", "trainings/2024-05-08-training.md")]
    [InlineData("recruitment", "絵をかく人\n絵をかいてください。\nイラスト\n\n\n\n\n2024年6月1日\n\n\n", "recruitments/2024-04-01-recruitment.md")]
    [InlineData("newsletter", "みんなの通信\n第9号\n\n2024年1月1日〜3月31日\n1\n1、2024-01-20-third-edition\n\n\n", "newsletters/2024-04-01-newsletter.md")]
    [InlineData("page", "よくある質問\n質問と答えです。\nfaq\n", "pages/faq.md")]
    [InlineData("roadmap", "空き家\n空き家を、みんなの場所に。\n空き家を使う道すじです。\n\n\nempty-houses\n", "roadmaps/empty-houses/roadmap.md")]
    public void Answers_become_a_file_that_passes_the_checks(string kind, string typed, string path)
    {
        var (file, unread) = Begin(kind, typed);

        Assert.Equal(path, file.Path);
        Assert.Equal("", unread);
        Assert.DoesNotContain("書かないと", _told.ToString(), StringComparison.Ordinal);
        AssertBuilds(file);
    }

    [Fact]
    public void A_recruitment_may_come_from_a_cell_that_is_called_by_its_name()
    {
        var (file, _) = Begin("recruitment", "聞き手\n聞いてください。\n聞き手\n\n\n\n居住支援\n\nさがす／企業\n\n\n\n");

        var text = new FilesInEdit(new MemoryFileStore(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [file.Path] = file.Bytes })).TextOf(file.Path);
        Assert.Contains("ロードマップ: housing\nます: さがす／企業\n", text, StringComparison.Ordinal);
        Assert.Contains("書かないと原稿になりません", _told.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\nラボ外: ", text, StringComparison.Ordinal);
        AssertBuilds(file);
    }

    [Theory]
    [InlineData("2024年2月30日\n2024年2月29日", "という日は暦にありません")]
    [InlineData("あした\n2024年2月29日", "2024年3月31日")]
    public void A_day_that_is_none_is_asked_for_again(string typed, string told)
    {
        var (file, _) = Begin("article", $"題名\n{typed}\n概要です。\n\n\n\n");

        Assert.Contains(told, _told.ToString(), StringComparison.Ordinal);
        Assert.Equal("articles/2024/2024-02-29-article.md", file.Path);
        AssertBuilds(file);
    }

    [Fact]
    public void A_topic_that_nobody_knows_is_asked_for_again_with_the_one_that_was_meant()
    {
        Begin("article", "題名\n\n概要です。\n\n居住支緩\n居住支援\n\n");

        Assert.Contains("「居住支援」のことでしたら", _told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_be_there_is_asked_for_until_it_is_written()
    {
        Begin("page", "\n\n題名\n概要です。\n\n");

        Assert.Equal(2, _told.ToString().Split("書かないと原稿になりません").Length - 1);
    }

    [Fact]
    public void Whoever_goes_away_leaves_no_file() => Assert.Throws<WrongUseException>(() => Begin("page", "題名\n"));

    [Fact]
    public void The_kind_is_chosen_by_number_or_name()
    {
        using var input = new StringReader("9\n研修\n");

        Assert.Equal("training", new NewConversation(Desk(), input, _told).AskKind().Name);
        Assert.Contains("2 会の報告", _told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number() =>
        Assert.Equal(
            "articles/2024/2024-02-10-article-2.md",
            Begin("article", "二つめ\n2024年2月10日\n概要です。\n\n\n\n", ("articles/2024/2024-02-10-article.md", FullSite.TextOf("articles/2024-02-10-words.md"))).File.Path);

    private NewDocumentDesk Desk() => new(_content.Frozen, BuiltSites.Day);

    private (ContentFile File, string Unread) Begin(string name, string typed, params (string Path, string Text)[] more)
    {
        more.ToList().ForEach(m => _content.Write(m.Path, m.Text));
        var (kind, desk) = (NewKinds.All.Single(k => k.Name == name), Desk());
        using var input = new StringReader(typed);
        var conversation = new NewConversation(desk, input, _told);
        var answers = conversation.AskAll(kind, NewAnswers.None);
        var slug = conversation.AskSlug(kind, answers);
        return (NewDocument.Make(kind, slug, answers, desk.Today), input.ReadToEnd());
    }

    private void AssertBuilds(ContentFile file)
    {
        _content.Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        var (site, diagnostics) = BuiltSites.TryBuild(_content.Frozen);
        Assert.DoesNotContain(diagnostics, d => d.Span.File == file.Path && d.Severity != Diagnostics.Severity.Note);
        Assert.False(site.IsStopped);
    }
}
