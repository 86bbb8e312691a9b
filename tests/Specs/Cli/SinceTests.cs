using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace SocialHub.Tests;

/// <summary><c>--since</c> as scripts call it: a commit or a folder, the exit codes, the formats.</summary>
public sealed class SinceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    public SinceTests()
    {
        var minimal = RepositoryFolder.Combine("tests", "Sites", "minimal");
        foreach (var file in Directory.EnumerateFiles(minimal, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Content, Path.GetRelativePath(minimal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private string Content => Path.Combine(_folder, "content");

    private string Register => Path.Combine(Content, "removals.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_deleted_session_is_told_and_the_pasted_explanation_lets_it_pass()
    {
        Commit("first");
        File.Delete(Path.Combine(Content, "sessions", "study.md"));

        var (code, output, errors) = Check("--format", "json");
        Assert.Equal(1, code);
        Assert.Contains("消えたか変わった事実 1件、そのうち説明のあるもの 0件", errors, StringComparison.Ordinal);
        var loss = JsonDocument.Parse(output).RootElement[0];
        Assert.Equal("fact-vanished", loss.GetProperty("code").GetString());
        Assert.EndsWith("content/sessions/study.md", loss.GetProperty("file").GetString(), StringComparison.Ordinal);

        File.WriteAllText(Register, loss.GetProperty("paste").GetString()!.Replace("わけ: #", "わけ: 二重でした。 #", StringComparison.Ordinal) + "\n");
        (code, output, errors) = Check("--format", "json");
        Assert.Equal(0, code);
        Assert.Contains("そのうち説明のあるもの 1件", errors, StringComparison.Ordinal);
        Assert.Contains("二重でした", JsonDocument.Parse(output).RootElement[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_pull_request_it_stands_at_the_file()
    {
        Commit("first");
        File.Delete(Path.Combine(Content, "sessions", "study.md"));

        var github = Check("--format", "github").Output;

        Assert.Matches("^::error file=.*content/sessions/study\\.md,line=1,col=1,title=fact-vanished::", github);
    }

    [Fact]
    public void A_build_that_loses_a_fact_writes_nothing()
    {
        Commit("first");
        File.Delete(Path.Combine(Content, "sessions", "study.md"));
        var output = Path.Combine(_folder, "output");

        Assert.Equal(1, Tool.Run("build", "--content", Content, "--output", output, "--since", "HEAD").ExitCode);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public void Of_a_text_report_the_line_of_the_file_now_is_not_taken_for_the_line_that_is_gone()
    {
        File.WriteAllText(Path.Combine(Content, "people.yaml"), "- id: hanako\n  名前: 見本花子\n  公開可: はい\n");
        Commit("first");
        File.WriteAllText(Path.Combine(Content, "people.yaml"), "- id: jiro\n  名前: 見本次郎\n  公開可: はい\n");

        var errors = Check().Errors;

        Assert.Contains("people.yaml(1,3): error fact-vanished", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("jiro", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_compared_without_git()
    {
        var earlier = Path.Combine(_folder, "earlier");
        Directory.Move(Content, earlier);
        Directory.CreateDirectory(Content);
        Process.Start("cp", ["-r", $"{earlier}/.", Content])!.WaitForExit();
        Assert.Equal(0, Tool.RunWithPath("", "check", "--content", Content, "--since", earlier).ExitCode);

        File.Delete(Path.Combine(Content, "sessions", "study.md"));
        Assert.Equal(1, Tool.RunWithPath("", "check", "--content", Content, "--since", earlier).ExitCode);
    }

    [Fact]
    public void Without_git_a_commit_cannot_be_found_and_all_else_works()
    {
        Commit("first");

        Assert.Equal(0, Tool.RunWithPath("", "check", "--content", Content).ExitCode);
        Assert.Equal(2, Tool.RunWithPath("", "check", "--content", Content, "--since", "HEAD").ExitCode);
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("-h")]
    [InlineData("--output=x")]
    [InlineData("")]
    public void What_is_no_commit_and_no_folder_is_wrong_use(string since)
    {
        Commit("first");

        Assert.Equal(2, Tool.Run("check", "--content", Content, $"--since={since}").ExitCode);
    }

    [Fact]
    public void A_commit_without_the_folder_had_nothing_to_lose()
    {
        File.WriteAllText(Path.Combine(_folder, "README"), "");
        Git("init", "-q");
        Git("add", "README");
        GitCommit("before the content");

        Assert.Equal(0, Check().ExitCode);
    }

    [Fact]
    public void An_article_whose_day_had_not_come_was_not_published()
    {
        var article = Path.Combine(Content, "articles", "later.md");
        File.WriteAllText(article, "---\n題名: あとの記事\n日付: 2099-01-01\n概要: あとで出します。\n---\n\n本文です。\n");
        Commit("first");
        File.Delete(article);

        Assert.Equal(0, Tool.Run("check", "--content", Content, "--since", "HEAD", "--date", "2099-06-01").ExitCode);
    }

    private (int ExitCode, string Output, string Errors) Check(params string[] more) =>
        Tool.Run(["check", "--content", Content, "--since", "HEAD", .. more]);

    private void Commit(string message)
    {
        Git("init", "-q");
        Git("add", "-A");
        GitCommit(message);
    }

    private void GitCommit(string message) => Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-qm", message);

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", _folder, .. arguments]) { RedirectStandardError = true })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
