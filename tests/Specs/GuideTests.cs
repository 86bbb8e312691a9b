using System.Text;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The tables of the writers' guide are what the schemas declare.</summary>
public class GuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryFolder.Combine("content", "README.md"));

    public static TheoryData<string> Names => [.. AllSchemas.InReadingOrder.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_of_a_kind_names_every_key(string name)
    {
        var schema = AllSchemas.InReadingOrder.First(s => s.Name == name);
        AssertHasTable($"項目表 {name}", schema.Fields);
    }

    [Fact]
    public void The_table_of_the_intake_sheet_names_every_column() => AssertHasTable("入力表", CardColumns.All);

    private static void AssertHasTable(string mark, IEnumerable<Field> fields)
    {
        var table = new StringBuilder("| 項目 | 英語名 | 必須 | 内容 | 例 |\n|---|---|---|---|---|\n");
        foreach (var field in fields)
        {
            var lines = field.Example.Split('\n');
            table.Append(CultureInfo.InvariantCulture, $"| {field.JapaneseName} | `{field.Name}` | {(field.IsRequired ? "はい" : "")} | {field.Description} | `{lines[0]}{(lines.Length > 1 ? " …" : "")}` |\n");
        }

        var (start, end) = ($"<!-- {mark} 始まり -->\n", $"<!-- {mark} 終わり -->");
        Assert.Contains(start, Guide, StringComparison.Ordinal);
        Assert.Equal(table.ToString().Trim(), Guide.Split(start)[1].Split(end)[0].Trim());
    }
}
