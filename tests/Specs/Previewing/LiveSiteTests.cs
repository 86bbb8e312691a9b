using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the preview makes of a change equals a fresh build, byte for byte and diagnostic for diagnostic.</summary>
public class LiveSiteTests
{
    // Pictures are remembered by builds of any kind; both sides share them, so that the test takes less time.
    private readonly BuildContext _settings = new(BuiltSites.Day, new DiagnosticBag()) { Cache = new MemoryCache(new NoCache()) };
    private readonly FilesInEdit _files = new(FullSite.Store);
    private readonly BuildOptions _options = new();

    [Theory]
    [InlineData(1, 25)]
    [InlineData(2, 25)]
    [InlineData(3, 25)]
    public void After_random_edits_it_is_what_a_fresh_build_makes(ulong seed, int edits)
    {
        var live = new LiveSite(_files, _settings);
        var random = new RandomEdits(seed, _files);
        var done = new List<string>();
        var good = 0;
        for (var i = 0; i < edits; i++)
        {
            done.Add(random.Make());
            var edition = live.Look(_options);
            var (fresh, diagnostics) = Fresh();
            if (!fresh.IsStopped)
            {
                good++;
                var page = random.Choose(fresh.Files);
                AssertSame(page, edition.Find(page.Path), done);
            }

            // Sometimes the writer saves again before the rest is made.
            if (random.Once(3))
            {
                CancelledCheck(edition);
                continue;
            }

            AssertSame(fresh, edition.Finish(), done);
            Assert.Equal(diagnostics.Select(Told), edition.Diagnostics.Select(Told));
        }

        Assert.InRange(good, edits / 4, edits - 4);
    }

    [Fact]
    public void A_page_that_did_not_change_is_not_made_again()
    {
        var live = new LiveSite(_files, _settings);
        var before = live.Look(_options).Finish();
        _files.Write("pages/contact.md", _files.TextOf("pages/contact.md") + "\n電話もあります。\n");

        var after = live.Look(_options).Finish();

        var made = after.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Except(before.Files, ReferenceEqualityComparer.Instance)
            .Cast<OutputFile>().Select(f => f.Path);
        Assert.Equal(["contact/index.html"], made);
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_read_through_again()
    {
        var live = new LiveSite(_files, _settings);
        var before = live.Look(_options).Finish().Site!;
        _files.Write("pages/contact.md", _files.TextOf("pages/contact.md") + "\n電話もあります。\n");

        var after = live.Look(_options).Finish().Site!;

        Assert.All(before.Sessions.Zip(after.Sessions), pair => Assert.Same(pair.First, pair.Second));
        Assert.Single(after.StandingPages.Except(before.StandingPages, ReferenceEqualityComparer.Instance));
    }

    private static void CancelledCheck(LiveEdition edition)
    {
        // Where the whole site was asked for already, there is nothing left to cancel.
        if (Record.Exception(() => edition.Check(new CancellationToken(canceled: true))) is { } thrown)
        {
            Assert.IsType<OperationCanceledException>(thrown, exactMatch: false);
        }
    }

    private (BuiltSite Site, IReadOnlyList<Diagnostic> Diagnostics) Fresh()
    {
        var bag = new DiagnosticBag();
        var site = SiteBuild.Run(_files.Frozen, _options, _settings with { Diagnostics = bag });
        return (site, bag.ToOrderedList());
    }

    private static string Told(Diagnostic d) => $"{d.Span} {d.Severity} {d.Code} {d.Message} {d.Remedy} {d.Paste} {d.Mend}";

    private static void AssertSame(BuiltSite fresh, BuiltSite live, List<string> done)
    {
        Assert.Equal(fresh.Files.Select(f => f.Path), live.Files.Select(f => f.Path));
        foreach (var (expected, actual) in fresh.Files.Zip(live.Files))
        {
            AssertSame(expected, actual, done);
        }
    }

    private static void AssertSame(OutputFile expected, OutputFile? actual, List<string> done) => Assert.True(
        actual?.Path == expected.Path && actual.Bytes.Span.SequenceEqual(expected.Bytes.Span),
        $"{expected.Path} differs after: {string.Join("; ", done)}");
}
