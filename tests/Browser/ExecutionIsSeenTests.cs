namespace SocialHub.Tests.Browser;

/// <summary>The check of hostile pages finds what runs, and what would run at a touch: see <see cref="ChecksAreAliveTests"/>.</summary>
public sealed class ExecutionIsSeenTests(TestBrowser browser)
{
    private const string Protected = "runs-under-policy";

    [Theory]
    [InlineData("runs", "runs runs-handler")]
    [InlineData("runs-dialog", "runs-incident runs-script")]
    [InlineData("runs-handler", "runs-handler")]
    [InlineData("runs-address", "runs-address")]
    [InlineData("runs-away", "runs-away")]
    [InlineData("runs-script", "runs runs-script")]
    [InlineData("foreign-request", "runs-incident")]
    [InlineData("sound", "")]
    public async Task What_runs_is_seen(string page, string rules) => Assert.Equal(rules, await RulesOfAsync(page, Read(page)));

    [Fact]
    public async Task What_only_the_policy_stops_is_seen_without_it()
    {
        Assert.Equal("runs-script", await RulesOfAsync(Protected, Read(Protected)));
        Assert.Equal("runs runs-script", await RulesOfAsync(Protected, PageWithoutPolicy.Of(Protected, Read(Protected))));
    }

    [Fact]
    public void A_page_that_has_no_policy_loses_none() =>
        Assert.Throws<InvalidOperationException>(() => PageWithoutPolicy.Of("sound", Read("sound")));

    // Pages that run something have a folder of their own: what they ask for counts as broken links elsewhere.
    private static ReadOnlyMemory<byte> Read(string page) => File.ReadAllBytes(RepositoryFolder.Combine(
        "tests", "Browser", page.StartsWith("runs", StringComparison.Ordinal) ? "Running" : "Broken", page, "index.html"));

    private async Task<string> RulesOfAsync(string page, ReadOnlyMemory<byte> html)
    {
        var path = $"{page}/page.html";
        var files = new Dictionary<string, ReadOnlyMemory<byte>> { [path] = html, ["sound/index.html"] = Read("sound") };
        var findings = await ExecutionCheck.FindAsync(browser, files, [path]);
        return string.Join(' ', findings.Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal));
    }
}
