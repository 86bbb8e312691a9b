using NJsonSchema;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>An editor says the same of keys as the build, as far as it can know.</summary>
public class EditorSettingsTests
{
    private static readonly string[] Sites = ["content", "tests/Sites/minimal", "tests/Sites/full"];

    public static TheoryData<string> Written => [.. EditorSettings.Files.Select(f => f.Path)];

    public static TheoryData<string> ContentFiles => [.. Sites.SelectMany(FilesOf)];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_file_for_editors_says_what_the_schema_says(string path)
    {
        var text = EditorSettings.Files.First(f => f.Path == path).Text;
        Snapshot.Accept(text, path);

        Assert.Equal(text, File.ReadAllText(RepositoryFolder.Combine(path)));
    }

    [Fact]
    public void There_is_no_other_file_for_editors() => Assert.Equal(
        EditorSettings.Files.Select(f => f.Path).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(RepositoryFolder.Combine(".vscode"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryFolder.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(ContentFiles))]
    public async Task A_good_file_is_good_to_an_editor(string path) => Assert.Empty(await ComplaintsAsync(path, YamlOf(path)));

    [Theory]
    [InlineData("tests/Sites/minimal/people.yaml", "- 名前: 見本花子\n  公開可: はい\n", "一つ足りない")]
    [InlineData("tests/Sites/minimal/people.yaml", "- id: a\n  なまえ: 見本花子\n", "知らない項目")]
    [InlineData("content/articles/2024/a.md", "題名: 題\ntitle: 題\n日付: 2024-04-01\n概要: 概要\n", "同じ項目が二つ")]
    [InlineData("content/articles/2024/a.md", "題名: 題\n日付: 2024-04-01\n概要: 概要\n種別: ニュース\n", "ないことば")]
    public async Task A_slip_is_a_slip_to_an_editor(string path, string yaml, string slip)
    {
        Assert.NotEmpty(slip);
        Assert.NotEmpty(await ComplaintsAsync(path, yaml));
    }

    [Fact]
    public void A_snippet_offers_the_words_of_a_closed_list()
    {
        var snippets = EditorSettings.Files.First(f => f.Path == ".vscode/content.code-snippets").Text;

        Assert.Contains("\"種別: ${2|事例勉強会,情報交換・勉強会,勉強会,情報交換会,展示|}\"", snippets, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FilesOf(string site) => new DiskFileStore(RepositoryFolder.Combine(site)).List()
        .Where(p => (p.EndsWith(".md", StringComparison.Ordinal) || p.EndsWith(".yaml", StringComparison.Ordinal)) && !p.EndsWith("README.md", StringComparison.Ordinal))
        .Select(p => $"{site}/{p}");

    private static async Task<IEnumerable<string>> ComplaintsAsync(string path, string yaml)
    {
        var below = Sites.Where(s => path.StartsWith(s + "/", StringComparison.Ordinal)).Select(s => path[(s.Length + 1)..]).First();
        var files = EditedFiles.Of(below)!;
        var schema = await JsonSchema.FromJsonAsync(EditorSettings.Files.First(f => f.Path == $".vscode/schemas/{files.Name}.json").Text);
        return schema.Validate(YamlAsJson.Read(yaml).ToJsonString()).Select(e => e.ToString());
    }

    private static string YamlOf(string path)
    {
        var text = File.ReadAllText(RepositoryFolder.Combine(path));
        return path.EndsWith(".yaml", StringComparison.Ordinal) ? text : text.Split("---\n", 3)[1];
    }
}
