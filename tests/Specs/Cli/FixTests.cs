using Xunit;

namespace SocialHub.Tests;

/// <summary><c>check --fix</c>: what can only have been meant in one way is mended in the files, the rest is told.</summary>
public sealed class FixTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    private string News => Path.Combine(_folder, "articles", "news.md");

    public FixTests()
    {
        var minimal = RepositoryFolder.Combine("tests", "Sites", "minimal");
        foreach (var file in Directory.EnumerateFiles(minimal, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(minimal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Slips_of_one_file_are_mended_and_told_line_by_line()
    {
        File.WriteAllText(News, "－－－\r\n題名：お知らせ\r\n日付: 2024年3月1日\r\n概要:お知らせです。\r\n---\r\n\r\n##見出し\r\n\r\n文です。\r\n");

        var (code, _, told) = Fix();

        Assert.Equal(0, code);
        Assert.Equal("---\r\n題名: お知らせ\r\n日付: 2024年3月1日\r\n概要: お知らせです。\r\n---\r\n\r\n## 見出し\r\n\r\n文です。\r\n", File.ReadAllText(News));
        Assert.Contains("2行目（yaml-colon-full-width）\n    - 題名：お知らせ\n    + 題名: お知らせ", told, StringComparison.Ordinal);
        Assert.Contains("1個のファイルで、4か所を直しました。", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_are_told_and_never_mended()
    {
        const string Wrong = "---\n題名: お知らせ\n日付: 2024年2月30日\n概要: お知らせです。\n---\n";
        File.WriteAllText(News, Wrong);

        var (code, _, told) = Fix();

        Assert.Equal(1, code);
        Assert.Equal(Wrong, File.ReadAllText(News));
        Assert.Contains("date-impossible", told, StringComparison.Ordinal);
        Assert.Contains("自動で直すところは、ありませんでした。", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing_and_leaves_no_other_file()
    {
        File.WriteAllText(News, File.ReadAllText(News).Replace("題名: ", "題名：", StringComparison.Ordinal));
        Fix();
        var before = Files();

        Fix();

        Assert.Equal(before, Files());
        Assert.Equal(Files().Keys.Order(), Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Order());
    }

    private (int ExitCode, string Output, string Errors) Fix() => Tool.Run("check", "--fix", "--content", _folder, "--date", "2024-04-01");

    private SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText), StringComparer.Ordinal);
}
