using CsCheck;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What is found depends on what was recorded, never on where in a list it stands.</summary>
public class AuditOrderTests
{
    private static readonly Gen<Site> ShuffledSeed =
        from generated in Gen.Select(Gen.Shuffle(SeedYear.Site.Sessions.ToArray()), Gen.Shuffle(SeedYear.Site.Trainings.ToArray()))
        from contacts in Gen.Shuffle(SeedYear.Site.Contacts.ToArray())
        from consultations in Gen.Shuffle(SeedYear.Site.Consultations.ToArray())
        from programmes in Gen.Shuffle(SeedReport.Report.Programmes.ToArray())
        select SeedYear.Site with
        {
            Sessions = [.. generated.Item1],
            Trainings = [.. generated.Item2],
            Contacts = [.. contacts],
            Consultations = [.. consultations],
            Years = [SeedReport.Report with { Programmes = [.. programmes] }],
        };

    [Fact]
    public void The_findings_of_the_seed_are_the_same_in_every_order_of_its_records() => ShuffledSeed.Sample(
        site => Assert.Equal(Sorted(SeedYear.Site), Sorted(site)), iter: 200, threads: 1);

    [Fact]
    public void The_findings_of_any_records_are_the_same_in_every_order() => YearGenerators.InTwoOrders.Sample(
        pair => Assert.Equal(Sorted(pair.Site), Sorted(pair.Shuffled)), iter: 200, threads: 1);

    [Fact]
    public void No_two_findings_of_any_records_have_the_same_name() => YearGenerators.Site.Sample(
        site => Assert.Equal(Audited.Names(site).Distinct(), Audited.Names(site)), iter: 200, threads: 1);

    private static IEnumerable<string> Sorted(Site site) => Audited.Names(site).Order(StringComparer.Ordinal);
}
