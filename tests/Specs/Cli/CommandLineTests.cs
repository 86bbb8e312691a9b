using System.Text.Json;
using SocialHub.Cli;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What scripts rely on: options, exit codes, formats.</summary>
public sealed class CommandLineTests : IDisposable
{
    private static readonly string Minimal = RepositoryFolder.Combine("tests", "Sites", "minimal");
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    private string Output => Path.Combine(_folder, "output");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_good_site_is_built_with_exit_code_0_and_the_end_says_what_was_made()
    {
        var (code, _, errors) = Build(Minimal);

        Assert.Equal(0, code);
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
        Assert.Contains("ページ", errors, StringComparison.Ordinal);
        Assert.Contains("2024年4月1日（月）（--date で指定された日）", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_cleaned_in_its_place_and_what_is_no_picture_is_left_alone()
    {
        var photo = Path.Combine(_folder, "photo.jpg");
        var broken = RepositoryFolder.Combine("tests", "Sites", "broken", "image-with-metadata");
        File.Copy(Path.Combine(broken, "images", "photo.jpg"), photo);
        var (text, before) = (Path.Combine(broken, "expected.txt"), File.ReadAllBytes(photo));

        Assert.Equal(0, Tool.Run("clean-image", photo).ExitCode);
        Assert.True(File.ReadAllBytes(photo).Length < before.Length);
        Assert.DoesNotContain("Exif", File.ReadAllText(photo, System.Text.Encoding.Latin1), StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("clean-image", text).ExitCode);
    }

    [Fact]
    public void A_build_makes_the_share_cards()
    {
        Build(Minimal);

        Assert.True(File.Exists(Path.Combine(Output, "share", "card.png")));
        Assert.True(new FileInfo(Path.Combine(Output, "share", "card.png")).Length > 10_000);
    }

    [Fact]
    public void A_site_with_errors_ends_with_exit_code_1_and_leaves_the_last_output_untouched()
    {
        Build(Minimal);
        var before = BytesOf(Output);

        var (code, _, errors) = Build(BrokenCopy());

        Assert.Equal(1, code);
        Assert.Contains("articles/news.md(3,5): error date-impossible", errors, StringComparison.Ordinal);
        Assert.Equal(before, BytesOf(Output));
    }

    [Fact]
    public void Each_format_tells_the_same_place()
    {
        var content = BrokenCopy();

        var json = JsonDocument.Parse(Tool.Run("check", "--content", content, "--date", "2024-04-01", "--format", "json").Output).RootElement[0];
        var github = Tool.Run("check", "--content", content, "--date", "2024-04-01", "--format", "github").Output;

        Assert.Equal("date-impossible", json.GetProperty("code").GetString());
        Assert.Equal((3, 5), (json.GetProperty("line").GetInt32(), json.GetProperty("column").GetInt32()));
        Assert.Contains("news.md,line=3,col=5,title=date-impossible::", github, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_use_ends_with_exit_code_2()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "thesis.txt"), "precious");

        Assert.Equal(2, Tool.Run("bild").ExitCode);
        Assert.Equal(2, Tool.Run("check", "--content", Path.Combine(_folder, "nowhere")).ExitCode);
        Assert.Equal(2, Tool.Run("check", "--content", Minimal, "--date", "yesterday").ExitCode);
        Assert.Equal(2, Build(Minimal).ExitCode);
        Assert.Equal("precious", File.ReadAllText(Path.Combine(Output, "thesis.txt")));
    }

    [Fact]
    public void A_base_path_is_in_every_link()
    {
        Tool.Run("build", "--content", Minimal, "--output", Output, "--date", "2024-04-01", "--base-url", "https://example.org/repo/");

        var home = File.ReadAllText(Path.Combine(Output, "index.html"));
        Assert.Contains("href=\"/repo/roadmaps/\"", home, StringComparison.Ordinal);
        Assert.Contains("https://example.org/repo/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/roadmaps/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_of_one_site_have_one_manifest_and_it_holds_every_file()
    {
        string Manifest(string folder)
        {
            Assert.Equal(0, Tool.Run("build", "--manifest", "--content", Minimal, "--output", folder, "--date", "2024-04-01").ExitCode);
            return File.ReadAllText(Path.Combine(folder, "manifest.sha256"));
        }

        var (first, second) = (Manifest(Output), Manifest(Output + "2"));

        Assert.Equal(first, second);
        Assert.Equal(
            Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Output, f))
                .Where(f => f is not ("manifest.sha256" or ".socialhub-output")).Order(StringComparer.Ordinal),
            first.TrimEnd().Split('\n').Select(l => l.Split("  ")[1]));
    }

    [Fact]
    public void A_build_beside_another_says_so_and_leaves_the_last_site()
    {
        Build(Minimal);
        var before = BytesOf(Output);

        using (var other = File.Open(Output + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var (code, _, errors) = Build(Minimal);

            Assert.Equal(3, code);
            Assert.Contains("別の作業がサイトを書き出しています", errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, BytesOf(Output));
        Assert.Equal(0, Build(Minimal).ExitCode);
    }

    [Fact]
    public void What_the_disk_refuses_is_said_without_a_stack_trace()
    {
        File.WriteAllText(Output, "no folder");

        var (code, _, errors) = Tool.Run("build", "--content", Minimal, "--output", Path.Combine(Output, "site"), "--date", "2024-04-01");

        Assert.Equal(3, code);
        Assert.Contains("ファイルを読み書きできませんでした。前のサイトはそのままです。", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_several_threads_were_refused_is_said_once()
    {
        using var said = new StringWriter();
        var before = Console.Error;
        Console.SetError(said);
        try
        {
            Assert.Equal(3, await Faults.GuardAsync(() => throw new AggregateException(new IOException("No space left on device"), new IOException("No space left on device"))));
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.Contains("No space left on device", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("思わぬこと", said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/about.md")]
    [InlineData("roadmaps/housing/roadmap.md")]
    public void A_new_translation_lies_beside_its_original_and_is_never_overwritten(string original)
    {
        var content = CopyOfMinimal();
        File.WriteAllText(
            Path.Combine(content, "site.en.yaml"),
            "名前: Hub\n見出し: Hub\n説明: A hub.\nセクター:\n  - id: citizen\n    名前: Citizens\n  - id: company\n    名前: Companies\n");
        string[] command = ["new", "translation", "--of", Path.Combine(content, original), "--language", "en", "--content", content];

        Assert.Equal(0, Tool.Run(command).ExitCode);
        Assert.True(File.Exists(Path.Combine(content, original.Replace(".md", ".en.md", StringComparison.Ordinal))));
        Assert.Equal(0, Tool.Run("check", "--strict", "--content", content, "--date", "2024-04-01").ExitCode);
        Assert.Equal(2, Tool.Run(command).ExitCode);
    }

    private (int ExitCode, string Output, string Errors) Build(string content) =>
        Tool.Run("build", "--content", content, "--output", Output, "--date", "2024-04-01");

    private string CopyOfMinimal()
    {
        var copy = Path.Combine(_folder, "content");
        foreach (var file in Directory.EnumerateFiles(Minimal, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Minimal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private string BrokenCopy()
    {
        var copy = CopyOfMinimal();
        File.Copy(
            RepositoryFolder.Combine("tests", "Sites", "broken", "date-impossible", "articles", "news.md"),
            Path.Combine(copy, "articles", "news.md"),
            overwrite: true);
        return copy;
    }

    private static Dictionary<string, string> BytesOf(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(File.ReadAllBytes(f)));
}
