using CsCheck;
using SocialHub.Diagnostics;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Each acceptance stands for exactly one finding of the seed's year, as long as there is one.</summary>
public class EveryAcceptanceTests
{
    private static readonly ImmutableArray<string> All = [.. Audited.Names(SeedYear.Site)];

    public static TheoryData<string> Names => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_its_acceptance_exactly_one_finding_is_told_again(string name)
    {
        var (notes, told) = Audited.Run(Accepting(All.Remove(name)));

        Assert.StartsWith($"  - 項目: {name}\n", Assert.Single(told).Paste, StringComparison.Ordinal);
        Assert.Equal(All.Remove(name), notes[0].Notes.Select(n => n.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mending_the_records_makes_exactly_one_acceptance_stale(string name)
    {
        var (notes, told) = Audited.Run(SeedRepairs.All[name](Accepting(All)));

        var stale = Assert.Single(told);
        Assert.Equal(("audit-acceptance-stale", Severity.Error, 200 + All.IndexOf(name)), (stale.Code, stale.Severity, stale.Span.Line));
        Assert.Equal(All.Remove(name), notes[0].Notes.Select(n => n.Name));
    }

    [Fact]
    public void Notes_stand_in_the_order_of_the_findings_whatever_the_order_of_the_acceptances() => Gen.Shuffle(All.ToArray()).Sample(
        names =>
        {
            var (notes, told) = Audited.Run(Accepting([.. names]));

            Assert.Empty(told);
            Assert.Equal(All.Select(n => (n, $"{n}のわけです。")), notes[0].Notes.Select(n => (n.Name, n.Reason)));
        },
        iter: 50,
        threads: 1);

    // One line for each, so that a place tells which is meant; a reason of its own for each.
    private static Site Accepting(ImmutableArray<string> names) => SeedYear.Site with
    {
        Years = [SeedReport.Report with { Acceptances = [.. names.Select((n, i) => new Acceptance(SeedYear.At("years/2023.md", 200 + i, n), $"{n}のわけです。"))] }],
    };
}
