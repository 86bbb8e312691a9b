using System.Text;
using Xunit;

namespace SocialHub.Tests;

/// <summary>How staff bring a stack of typed cards into the content.</summary>
public sealed class ImportVoicesCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    public ImportVoicesCommandTests()
    {
        var minimal = RepositoryFolder.Combine("tests", "Sites", "minimal");
        foreach (var file in Directory.EnumerateFiles(minimal, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, "content", Path.GetRelativePath(minimal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private string Voices => Path.Combine(_folder, "content", "roadmaps", "housing", "voices.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sheet_becomes_voices_once()
    {
        var (code, output, told) = Import(SheetSample.Good);

        Assert.Equal((0, Voices), (code, output.Trim()));
        Assert.Equal("声を2件、「検討中」として写しました。公開しないカードが1枚あり、写していません。\n", told);
        var before = File.ReadAllText(Voices);
        Assert.Equal(0, Import(SheetSample.Good).ExitCode);
        Assert.Equal(before, File.ReadAllText(Voices));
        Assert.Equal(0, Tool.Run("check", "--content", Path.Combine(_folder, "content"), "--date", "2024-04-01").ExitCode);
    }

    [Fact]
    public void A_bad_row_is_told_by_the_sheet_and_its_line_and_nothing_is_written()
    {
        var (code, _, told) = Import(SheetSample.Head + "1,,短期／大学,声,市民,2024/3/1,,,はい,\n");

        Assert.Equal(1, code);
        Assert.Contains("cards.csv(2,4): error cell-unknown\n", told, StringComparison.Ordinal);
        Assert.Contains("2 | 1,,短期／大学,声,市民,2024/3/1,,,はい,\n", told, StringComparison.Ordinal);
        Assert.EndsWith("何も写しませんでした。直してから、もう一度実行してください。\n", told, StringComparison.Ordinal);
        Assert.False(File.Exists(Voices));
    }

    [Theory]
    [InlineData("\0\u0001x")]
    public void What_is_no_table_is_refused(string text) => Assert.Equal(2, Import(text).ExitCode);

    private (int ExitCode, string Output, string Errors) Import(string csv)
    {
        var sheet = Path.Combine(_folder, "cards.csv");
        File.WriteAllText(sheet, csv, new UTF8Encoding(true));
        return Tool.Run("import-voices", sheet, "--content", Path.Combine(_folder, "content"), "--date", "2024-04-01");
    }
}
