using Xunit;

namespace SocialHub.Tests;

/// <summary><c>new</c> as a script calls it: with options, without a terminal.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly string _content = Directory.CreateTempSubdirectory("socialhub-").FullName;

    public NewCommandTests()
    {
        var minimal = RepositoryFolder.Combine("tests", "Sites", "minimal");
        foreach (var file in Directory.EnumerateFiles(minimal, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_content, Path.GetRelativePath(minimal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [Theory]
    [InlineData("article", "--summary", "概要です。")]
    [InlineData("session", "--kind", "勉強会", "--schedule", "2024年7月10日 19:00-20:30")]
    [InlineData("training", "--kind", "内部研修", "--ordinal", "第1回", "--schedule", "2024年7月10日")]
    [InlineData("recruitment", "--summary", "概要です。", "--role", "聞き手")]
    [InlineData("newsletter", "--number", "第1号", "--period", "2024年2月1日〜3月31日", "--pages", "2ページ", "--contents", "news、study")]
    [InlineData("page", "--summary", "概要です。")]
    [InlineData("roadmap", "--summary", "概要です。", "--catchphrase", "よびかけです。")]
    public void A_new_file_passes_the_checks_and_is_never_overwritten(string kind, params string[] answers)
    {
        string[] command = ["new", kind, "--content", _content, "--slug", "new-one", "--title", "題名: 記号#入り", "--date", "2024-04-01", .. answers];

        Assert.Equal(0, Tool.Run(command).ExitCode);
        Assert.Equal(0, Tool.Run("check", "--content", _content, "--date", "2024-04-01").ExitCode);
        Assert.Equal(2, Tool.Run(command).ExitCode);
    }

    [Fact]
    public void Without_a_terminal_missing_options_are_named_all_at_once()
    {
        var (exitCode, _, errors) = Tool.Run("new", "session", "--content", _content, "--title", "題名");

        Assert.Equal(2, exitCode);
        Assert.Contains("--kind", errors, StringComparison.Ordinal);
        Assert.Contains("--schedule", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("--title", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("--place", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_and_a_kind_the_kinds_are_named()
    {
        var (exitCode, _, errors) = Tool.Run("new", "--content", _content);

        Assert.Equal(2, exitCode);
        Assert.Contains("new session（会の報告）", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_answer_is_told_as_the_checks_tell_it_and_no_file_is_made()
    {
        var (exitCode, _, errors) = Tool.Run(
            "new", "article", "--content", _content, "--title", "題名", "--summary", "概要です。", "--topics", "居住支緩", "--slug", "wrong");

        Assert.Equal(2, exitCode);
        Assert.Contains("居住支緩", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_content, "wrong.md", SearchOption.AllDirectories));
    }

    public void Dispose() => Directory.Delete(_content, recursive: true);
}
