using System.Text.Json;
using Xunit;

namespace SocialHub.Tests;

/// <summary><c>compare</c> as the workflow calls it.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    public CompareTests()
    {
        EditedSite.Minimal.WriteTo(Earlier);
        EditedSite.Minimal
            .Replacing("sessions/study.md", "2名（市民1名、企業1名）", "23名（市民22名、企業1名）")
            .WriteTo(Content);
    }

    private string Earlier => Path.Combine(_folder, "earlier");

    private string Content => Path.Combine(_folder, "content");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_tells_what_changes_and_writes_the_site_before()
    {
        var before = Path.Combine(_folder, "before");

        var (code, output, _) = Compare("--format", "json", "--before", before);

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var figure = json.RootElement.GetProperty("figures")[0];
        Assert.Equal(("2", "23"), (figure.GetProperty("before").GetString(), figure.GetProperty("after").GetString()));
        Assert.Contains("2名", File.ReadAllText(Path.Combine(before, "sessions", "study", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_leads_to_the_preview()
    {
        var (code, output, _) = Compare("--format", "html", "--base-url", "http://localhost:8000");

        Assert.Equal(0, code);
        Assert.StartsWith("<h2>この変更で: ロードマップの会の延べ参加者 2→23名、ページ", output, StringComparison.Ordinal);
        Assert.Contains("href=\"http://localhost:8000/sessions/study/\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_earlier_state_or_with_the_folder_of_somebody_else_it_is_wrong_use()
    {
        Assert.Equal(2, Tool.Run("compare", "--content", Content).ExitCode);

        Assert.Equal(2, Compare("--before", Content).ExitCode);
        Assert.True(File.Exists(Path.Combine(Content, "site.yaml")));
    }

    [Theory]
    [InlineData("content", "原稿に")]
    [InlineData("earlier", "くらべる前の状態")]
    public void A_state_that_cannot_be_built_is_named(string folder, string name)
    {
        File.AppendAllText(Path.Combine(_folder, folder, "topics.yaml"), "- id: housing\n");

        var (code, output, errors) = Compare();

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(name, errors, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Errors) Compare(params string[] more) =>
        Tool.Run(["compare", "--content", Content, "--since", Earlier, "--date", "2024-04-01", .. more]);
}
