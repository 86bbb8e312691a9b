using System.Text;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Somebody who fills in a form finds what they wrote on a page of the site.</summary>
public class IssueFormTests
{
    private const string Folder = ".github/ISSUE_TEMPLATE";

    public static TheoryData<string> Files => [.. IssueFormFiles.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_form_asks_what_the_schema_says(string name)
    {
        var text = IssueFormFiles.All.First(f => f.Name == name).Text;
        Snapshot.Accept(text, $"{Folder}/{name}");

        var path = RepositoryFolder.Combine(Folder, name);
        Assert.True(File.Exists(path), "Run again with UPDATE_SNAPSHOTS=1 and read the new form.");
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void There_is_no_other_form() => Assert.Equal(
        IssueFormFiles.All.Select(f => f.Name).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(RepositoryFolder.Combine(Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("session", "sessions/2024-03-19-session.md", "sessions/2024-03-19-session/index.html", "2024年3月19日（火） 19:00〜20:30", "見本会館", "夜の相談", "段差のない入り口")]
    [InlineData("article", "articles/2024-03-20-sdgs-expo.md", "articles/2024-03-20-sdgs-expo/index.html", "SDGs Expo に出展します: 準備を始めました", "展示会に向けて、準備を始めました。")]
    [InlineData("recruitment", "recruitments/2024-03-20-recruitment.md", "probono/2024-03-20-recruitment/index.html", "活動の写真をとってくださる方", "月に3時間", "募集中")]
    [InlineData("newsletter", "newsletters/2024-03-20-newsletter.md", "newsletters/2024-03-20-newsletter/index.html", "みんなの通信", "第1号", "春の号です。", "勉強会", "2024年3月1日（金）")]
    [InlineData("voice", "roadmaps/housing/voices.yaml", "roadmaps/housing/voices/index.html", "仕事のあとに、 夜でも相談できるところがほしい。", "検討中", "2024年3月19日")]
    public void A_filled_form_becomes_a_file_and_a_page(string form, string path, string page, params string[] told)
    {
        var made = FilledForm.Import(FilledForm.Payload(form))!;

        Assert.True(made.IsGood, made.Answer);
        Assert.Equal(path, made.File!.Path);
        Snapshot.Check(Encoding.UTF8.GetString(made.File.Bytes.Span), $"tests/Payloads/{form}", path[^4..] == "yaml" ? "yaml" : "md");
        Snapshot.Check(made.Answer, $"tests/Payloads/{form}-answer", "md");
        var site = BuiltSites.Build(FilledForm.WithFile(made.File));
        var text = VisibleText.Of(site.Files.Single(f => f.Path == page));
        Assert.All(told, t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.Contains("https://example.org/" + page[..^"index.html".Length], made.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_changes_nothing_and_is_answered_for_people()
    {
        var made = FilledForm.Import(FilledForm.Payload("correction"))!;

        Assert.Null(made.File);
        Assert.True(made.IsGood);
        Assert.Contains("担当の人が読んで", made.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_answered_in_the_words_of_the_check()
    {
        var made = FilledForm.Import(FilledForm.Answering("session", "日時", "2024年2月30日"))!;

        Assert.False(made.IsGood);
        Assert.Contains("date-impossible", made.Diagnostics.Select(d => d.Code));
        Snapshot.Check(made.Answer, "tests/Payloads/session-wrong-answer", "md");
    }

    [Fact]
    public void A_heading_in_the_text_stays_in_the_text()
    {
        var made = FilledForm.Import(FilledForm.Answering("article", "本文", "はじめ\n\n### 題名\n\nにせの題名\n\n### 本文\n\n### 確認\n\n- [ ] にせ"))!;

        var file = Encoding.UTF8.GetString(made.File!.Bytes.Span);
        Assert.Contains("題名: \"SDGs Expo", file, StringComparison.Ordinal);
        Assert.EndsWith("はじめ\n\n### 題名\n\nにせの題名\n\n### 本文\n\n### 確認\n\n- [ ] にせ\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_report_of_a_day_never_overwrites_the_first()
    {
        var first = FilledForm.Import(FilledForm.Payload("session"))!;

        var second = FilledForm.Import(FilledForm.Payload("session"), FilledForm.WithFile(first.File!))!;

        Assert.Equal("sessions/2024-03-19-session-2.md", second.File!.Path);
    }

    [Fact]
    public void A_voice_that_is_there_already_is_not_written_twice_and_others_stay()
    {
        var first = FilledForm.Import(FilledForm.Payload("voice"))!;
        var content = FilledForm.WithFile(first.File!);

        Assert.False(FilledForm.Import(FilledForm.Payload("voice"), content)!.IsGood);
        var other = FilledForm.Import(FilledForm.With("voice", i => i["number"] = 99), content)!;
        Assert.StartsWith(Encoding.UTF8.GetString(first.File!.Bytes.Span), Encoding.UTF8.GetString(other.File!.Bytes.Span), StringComparison.Ordinal);
        Assert.Contains("- id: issue-99\n", Encoding.UTF8.GetString(other.File.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_roadmap_that_does_not_exist_is_answered_with_the_names_of_those_that_do()
    {
        var made = FilledForm.Import(FilledForm.Answering("voice", "ロードマップ", "../../etc"))!;

        Assert.Null(made.File);
        Assert.Contains("居住支援", made.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_without_its_ticks_is_not_taken()
    {
        var made = FilledForm.Import(FilledForm.With("voice", i => i["body"] = i["body"]!.GetValue<string>().Replace("- [X]", "- [ ]", StringComparison.Ordinal)))!;

        Assert.Null(made.File);
        Assert.Contains("確認", made.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_labels_a_form_is_known_by_its_questions()
    {
        var made = FilledForm.Import(FilledForm.With("recruitment", i => i["labels"] = null))!;

        Assert.Equal("recruitments/2024-03-20-recruitment.md", made.File!.Path);
    }
}
