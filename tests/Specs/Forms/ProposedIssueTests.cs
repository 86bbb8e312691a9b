using System.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the workflow's script does with a file that was made of an issue; GitHub's own command is played by one that writes down how it was called.</summary>
public sealed class ProposedIssueTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-propose").FullName;

    public ProposedIssueTests()
    {
        Git(_folder, "init", "--quiet", "--bare", "origin");
        Git(_folder, "clone", "--quiet", "origin", "work");
        Directory.CreateDirectory(Path.Combine(Work, "content"));
        File.WriteAllText(Path.Combine(Work, "content", "old.md"), "old\n");
        Directory.CreateDirectory(Path.Combine(Work, ".github"));
        File.Copy(RepositoryFolder.Combine(".github/import-issue"), Path.Combine(Work, ".github", "import-issue"));
        Git(Work, "add", "--all");
        Git(Work, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message=begin");
        Git(Work, "push", "--quiet", "origin", "HEAD:main");
        Directory.CreateDirectory(Path.Combine(_folder, "bin"));
        var gh = Path.Combine(_folder, "bin", "gh");
        File.WriteAllText(gh, "#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"$CALLS\"\nfor a; do last=$a; done\nif [ -f \"$last\" ]; then cat \"$last\" >>\"$CALLS\"; fi\n");
        Run("chmod", "+x", gh);
        File.WriteAllText(Path.Combine(_folder, "answer.md"), "ありがとうございます。\n");
        File.WriteAllText(Path.Combine(_folder, "verdict"), "0\n");
    }

    private string Work => Path.Combine(_folder, "work");

    private string Calls => Path.Combine(_folder, "calls");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_good_file_is_proposed_in_the_name_of_its_reporter()
    {
        File.WriteAllText(Path.Combine(Work, "content", "new.md"), "`$(touch /tmp/x)`\n");

        Assert.Equal(0, Propose("12", "hanako", "345"));

        Assert.Equal("hanako <345+hanako@users.noreply.github.com> フォームから届いた原稿（#12）", Git(Work, "log", "-1", "--format=%an <%ae> %s", "origin/issue-12"));
        Assert.Equal("content/new.md", Git(Work, "diff", "--name-only", "origin/main", "origin/issue-12"));
        var calls = File.ReadAllText(Calls);
        Assert.Contains("pr create --head issue-12", calls, StringComparison.Ordinal);
        Assert.Contains("Closes #12", calls, StringComparison.Ordinal);
        Assert.Contains("ありがとうございます。", calls, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_slips_is_answered_and_not_proposed()
    {
        File.WriteAllText(Path.Combine(Work, "content", "new.md"), "a\n");
        File.WriteAllText(Path.Combine(_folder, "verdict"), "1\n");

        Assert.Equal(0, Propose("12", "hanako", "345"));

        Assert.DoesNotContain("pr create", File.ReadAllText(Calls), StringComparison.Ordinal);
        Assert.Equal("", Git(Work, "ls-remote", "--heads", "origin", "issue-12"));
    }

    [Fact]
    public void A_branch_that_a_person_works_on_is_left_alone()
    {
        Git(Work, "-c", "user.name=b", "-c", "user.email=b@example.org", "commit", "--quiet", "--allow-empty", "--message=work");
        Git(Work, "push", "--quiet", "origin", "HEAD:issue-12");
        Git(Work, "reset", "--quiet", "--hard", "origin/main");
        File.WriteAllText(Path.Combine(Work, "content", "new.md"), "a\n");

        Assert.Equal(0, Propose("12", "hanako", "345"));

        Git(Work, "fetch", "--quiet", "origin");
        Assert.Equal("work", Git(Work, "log", "-1", "--format=%s", "origin/issue-12"));
        Assert.Contains("もう仲間が直しはじめています", File.ReadAllText(Calls), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12; touch x", "hanako", "345")]
    [InlineData("12", "--author=$(id)", "345")]
    [InlineData("12", "hanako", "345 <x@y>")]
    public void A_number_or_account_of_another_form_stops_everything(string number, string login, string id)
    {
        File.WriteAllText(Path.Combine(Work, "content", "new.md"), "a\n");

        Assert.NotEqual(0, Propose(number, login, id));
        Assert.False(File.Exists(Calls));
    }

    private int Propose(string number, string login, string id)
    {
        var start = new ProcessStartInfo("bash", [".github/import-issue", "propose"]) { WorkingDirectory = Work, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in new[]
        {
            ("RUNNER_TEMP", _folder), ("NUMBER", number), ("LOGIN", login), ("USER_ID", id), ("CALLS", Calls), ("GH_TOKEN", "none"),
            ("PATH", $"{Path.Combine(_folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}"),
        })
        {
            start.Environment[name] = value;
        }

        using var script = Process.Start(start)!;
        var output = script.StandardOutput.ReadToEndAsync();
        script.StandardError.ReadToEnd();
        _ = output.Result;
        script.WaitForExit();
        return script.ExitCode;
    }

    private static string Git(string folder, params string[] arguments) => Run("git", ["-C", folder, .. arguments]);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException(string.Join(' ', arguments));
    }
}
