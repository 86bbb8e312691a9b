using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whatever a stranger files, it is text or nothing: one file in its folder with the keys of the form, and an answer that does nothing.</summary>
public partial class HostilePayloadTests
{
    private static readonly Lazy<string[]> Scripts = new(() => [.. BuiltSites.Build(FilledForm.Ground).Files.SelectMany(ActiveParts).Distinct()]);

    public static TheoryData<string> Names => [.. HostilePayloads.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_does_nothing_but_text(string name)
    {
        if (FilledForm.Import(HostilePayloads.All[name]) is not { } made)
        {
            return;
        }

        AssertHarmless(made.Answer);
        if (made.File is { } file)
        {
            Assert.Matches(FilePath, file.Path);
            Assert.True(HasOnlyKeysOfTheForm(Encoding.UTF8.GetString(file.Bytes.Span)), Encoding.UTF8.GetString(file.Bytes.Span));
            var (site, _) = BuiltSites.TryBuild(FilledForm.WithFile(file));
            Assert.Equal(made.IsGood, !site.IsStopped);
            Assert.Empty(site.Files.SelectMany(ActiveParts).Except(Scripts.Value));
        }
    }

    [Fact]
    public void Those_that_are_no_open_issue_of_a_form_are_not_answered()
    {
        string[] silent = ["no form and no label", "closed issue", "pull request"];

        Assert.All(silent, name => Assert.Equal((null, ""), (FilledForm.Import(HostilePayloads.All[name])!.File, FilledForm.Import(HostilePayloads.All[name])!.Answer)));
        Assert.Null(FilledForm.Import(HostilePayloads.All["other event"]));
    }

    [Theory]
    [InlineData("very long title", "長すぎて")]
    [InlineData("body of one megabyte", "長すぎて")]
    [InlineData("body is null", "読めませんでした")]
    [InlineData("label of another form", "読めませんでした")]
    public void What_cannot_be_taken_is_answered_and_makes_no_file(string name, string told)
    {
        var made = FilledForm.Import(HostilePayloads.All[name])!;

        Assert.Null(made.File);
        Assert.False(made.IsGood);
        Assert.Contains(told, made.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nested brackets in body")]
    [InlineData("nested quotes in body")]
    public void What_is_nested_too_deeply_is_told_as_in_a_build(string name)
    {
        var made = FilledForm.Import(HostilePayloads.All[name])!;

        Assert.False(made.IsGood);
        Assert.Contains("入れ子が深すぎて", made.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("path in title", 0, "articles/2024-03-20-etc-passwd.md")]
    [InlineData("body of one megabyte", 1, "")]
    [InlineData("no json", 2, "")]
    public void The_command_writes_one_file_below_the_content_or_none(string name, int code, string written)
    {
        var folder = Directory.CreateTempSubdirectory("socialhub-").FullName;
        try
        {
            var (content, payload, answer) = (Path.Combine(folder, "content"), Path.Combine(folder, "event.json"), Path.Combine(folder, "answer.md"));
            Copy(RepositoryFolder.Combine("tests", "Sites", "minimal"), content);
            File.WriteAllText(payload, HostilePayloads.All[name]);
            var before = FilesOf(folder);

            Assert.Equal(code, Tool.Run("import-issue", payload, "--content", content, "--date", "2024-04-01", "--answer", answer).ExitCode);

            var after = FilesOf(folder).Except(before).Except([answer]).Select(f => Path.GetRelativePath(content, f));
            Assert.Equal(written.Length > 0 ? [written] : [], after);
            Assert.Equal(code < 2, File.Exists(answer));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex("^(sessions|articles|recruitments)/[a-z0-9]+(-[a-z0-9]+)*\\.md$|^roadmaps/housing/voices\\.yaml$")]
    private static partial Regex FilePath { get; }

    [GeneratedRegex("^(- id: issue-[0-9]+|( {2})?(題名|種別|日時|日付|概要|参加者|ラボ|会場|ねらい|分野|論点|年度|公開日|役割|ロードマップ|ます|時間|期間|成果物|締切|状態|ラボ外|受けた日|どこで|セクター|ことば):( .*)?|  - .*)$")]
    private static partial Regex KeyOrItem { get; }

    // Outside fences an answer has only our own words, and theirs with every ASCII sign escaped.
    [GeneratedRegex(@"(?<!\\)[<>@]|(?<!\\)\]\(|!\[|https?:|www\.")]
    private static partial Regex Active { get; }

    private static void AssertHarmless(string answer)
    {
        Assert.True(answer.Length < 65_536);
        var outside = Regex.Replace(answer, "^(`{3,})text\n.*?\n\\1\n", "", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.DoesNotMatch(Active, outside);
        Assert.DoesNotMatch("^`{3,}", outside);
    }

    private static bool HasOnlyKeysOfTheForm(string text) => text.StartsWith("---\n", StringComparison.Ordinal)
        ? text["---\n".Length..].Split("\n---\n")[0].Split('\n').All(KeyOrItem.IsMatch)
        : text.TrimEnd('\n').Split('\n').All(KeyOrItem.IsMatch);

    // Scripts, handlers, and addresses that run or load something.
    private static IEnumerable<string> ActiveParts(OutputFile file)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return [];
        }

        using var page = new HtmlParser().ParseDocument(file.Text);
        return
        [
            .. page.QuerySelectorAll("script:not([type='application/ld+json']), iframe, object, embed, textarea, img[src*='//']").Select(e => e.OuterHtml),
            .. page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) ||
                a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || a.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                .Select(a => $"{a.Name}={a.Value}"),
        ];
    }

    private static string[] FilesOf(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories);

    private static void Copy(string from, string to)
    {
        foreach (var file in FilesOf(from))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
