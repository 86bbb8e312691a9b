using System.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>How staff make the next edition of a roadmap.</summary>
public sealed class ReviseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    public ReviseTests()
    {
        var full = RepositoryFolder.Combine("tests", "Sites", "full");
        foreach (var file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, "content", Path.GetRelativePath(full, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private string Roadmap => Path.Combine(_folder, "content", "roadmaps", "housing", "roadmap.md");

    private string Frozen => Path.Combine(_folder, "content", "roadmaps", "housing", "editions", "3.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_git_the_file_itself_is_frozen_with_its_links_one_folder_deeper()
    {
        var before = File.ReadAllText(Roadmap);

        Assert.Equal(0, Revise().ExitCode);

        Assert.Equal(before.Replace("](../../", "](../../../", StringComparison.Ordinal), File.ReadAllText(Frozen));
        var after = File.ReadAllText(Roadmap);
        Assert.Contains("\n版: 第4版\n", after, StringComparison.Ordinal);
        Assert.Contains("\n更新日: 2024年4月10日\n", after, StringComparison.Ordinal);
        Assert.DoesNotContain("改訂の説明", after, StringComparison.Ordinal);
        Assert.DoesNotContain("きっかけ", after, StringComparison.Ordinal);
        Assert.Equal(before.Split("\n---\n")[1], after.Split("\n---\n")[1]);
    }

    [Fact]
    public void Edits_that_were_made_before_are_of_the_new_edition_and_are_proposed_as_its_notes()
    {
        Commit();
        var published = File.ReadAllText(Roadmap);
        File.AppendAllText(Roadmap, "\n### 大学\n\n- 【案】くらしの変化を調べる\n");

        var (code, _, told) = Revise();

        Assert.Equal(0, code);
        Assert.Contains("『住みつづける』の大学の空欄が1つ埋まりました。", told, StringComparison.Ordinal);
        Assert.Contains("改訂の説明:\n  - 『住みつづける』の大学の空欄が1つ埋まりました。\n", File.ReadAllText(Roadmap), StringComparison.Ordinal);
        Assert.Equal(published.Replace("](../../", "](../../../", StringComparison.Ordinal), File.ReadAllText(Frozen));
    }

    [Fact]
    public void Each_further_edit_adds_its_line_to_the_proposal_until_somebody_makes_it_their_own()
    {
        Commit();
        File.AppendAllText(Roadmap, "\n### 大学\n\n- 【案】くらしの変化を調べる\n");
        Revise();
        Edit("- 【案】引っこしを手伝う", "- 【合意】引っこしを手伝う");
        Revise();
        Assert.Contains(
            "改訂の説明:\n  - 『入居する』の支援団体の役割が1つ、『案』から『合意』に進みました。\n  - 『住みつづける』の大学の空欄が1つ埋まりました。\n",
            File.ReadAllText(Roadmap),
            StringComparison.Ordinal);

        File.WriteAllText(Roadmap, string.Join('\n', File.ReadAllLines(Roadmap).Where(l => !l.StartsWith('#') || l.StartsWith("##", StringComparison.Ordinal)))
            .Replace("『住みつづける』の大学の空欄が1つ埋まりました。", "大学が加わりました。", StringComparison.Ordinal) + "\n");
        Edit("- 【案】となりの人に", "- 【合意】となりの人に");
        var own = File.ReadAllText(Roadmap);
        Revise();

        Assert.Equal(own, File.ReadAllText(Roadmap));
    }

    [Fact]
    public void What_it_writes_passes_the_checks_but_for_causes()
    {
        Commit();
        File.AppendAllText(Roadmap, "\n### 大学\n\n- 【案】くらしの変化を調べる\n");
        Revise();

        var check = Tool.Run("check", "--content", Path.Combine(_folder, "content"), "--date", "2024-04-10");
        var strict = Tool.Run("check", "--content", Path.Combine(_folder, "content"), "--date", "2024-04-10", "--strict");

        Assert.Equal(0, check.ExitCode);
        Assert.Equal(1, strict.ExitCode);
        Assert.Equal(1, strict.Errors.Split("edition-cause-missing").Length - 1);
        Assert.Equal(1, strict.Errors.Split(": warning ").Length - 1);
    }

    [Fact]
    public void A_broken_roadmap_is_told_and_nothing_is_written()
    {
        Edit("段階: 改訂", "段階: 改定");
        var before = File.ReadAllText(Roadmap);

        var (code, _, told) = Revise();

        Assert.Equal(1, code);
        Assert.Contains("choice-unknown", told, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Roadmap));
        Assert.False(File.Exists(Frozen));
        Assert.Equal(2, Tool.Run("revise", "hausing", "--content", Path.Combine(_folder, "content")).ExitCode);
    }

    private (int ExitCode, string Output, string Errors) Revise() =>
        Tool.Run("revise", "housing", "--content", Path.Combine(_folder, "content"), "--date", "2024-04-10");

    private void Edit(string old, string now) =>
        File.WriteAllText(Roadmap, File.ReadAllText(Roadmap).Replace(old, now, StringComparison.Ordinal));

    private void Commit()
    {
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-qm", "published");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", _folder, .. arguments]) { RedirectStandardError = true })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
