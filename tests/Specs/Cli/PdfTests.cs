using Xunit;

namespace SocialHub.Tests;

/// <summary><c>build --pdf</c> on machines without a browser, and with one that fails. What a real one prints is read in <c>tests/Browser</c>.</summary>
public sealed class PdfTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    private string Output => Path.Combine(_folder, "output");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_a_browser_the_site_is_made_and_one_line_says_that_no_pdf_is()
    {
        var (code, _, errors) = Build(_folder);

        Assert.Equal(0, code);
        Assert.Single(errors.Split('\n'), l => l.Contains("PDF", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Output, "*.pdf", SearchOption.AllDirectories));
        Assert.DoesNotContain(".pdf", File.ReadAllText(Path.Combine(Output, "roadmaps", "housing", "poster", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_that_prints_nothing_leaves_the_last_site_as_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Build(_folder);
        File.WriteAllText(Path.Combine(Output, "last.txt"), "the last site");
        var browser = Path.Combine(_folder, "chromium");
        File.WriteAllText(browser, "#!/bin/sh\necho Broken 1\n");
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var (code, _, errors) = Build($"{_folder}:/bin:/usr/bin");

        Assert.Equal(3, code);
        Assert.Contains("Broken 1 が紙面を PDF にできませんでした", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, "last.txt")));
    }

    private (int ExitCode, string Output, string Errors) Build(string path) => Tool.RunWithPath(
        path, "build", "--pdf", "--content", RepositoryFolder.Combine("tests", "Sites", "full"), "--output", Output, "--date", "2024-04-01");
}
