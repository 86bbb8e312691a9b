using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the rules find, and what they leave alone, beyond the seed's year.</summary>
public class AuditRuleTests
{
    private static readonly Site Seed = SeedYear.Site;

    [Fact]
    public void Every_rule_is_named_as_its_findings_are()
    {
        var rules = AuditRules.All.Select(r => "audit" + string.Concat(r.GetType().Name.Select(c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}")));
        var found = Audited.Findings(Everything).Select(f => f.Told.Code).Distinct();

        Assert.Equal(rules, found);
    }

    [Fact]
    public void No_two_findings_of_a_year_have_the_same_name() =>
        Assert.Equal(Audited.Names(Everything).Count, Audited.Names(Everything).Distinct().Count());

    [Fact]
    public void A_word_that_no_sector_has_is_told_with_its_number()
    {
        var finding = Audited.Findings(Everything).Single(f => f.Name == "label-without-sector 学生");

        Assert.Contains("延べ4名", finding.Told.Message, StringComparison.Ordinal);
        Assert.Equal("sessions/2023-10-19-exchange.md", finding.Told.Span.File);
    }

    [Fact]
    public void A_part_that_is_larger_than_its_whole_is_told() => Assert.Contains("part-exceeds-whole t5", Audited.Names(Everything));

    [Fact]
    public void A_record_with_several_other_ways_is_one_finding_with_all_of_them()
    {
        var contact = Seed.Contacts[2] with { Parts = [new(ContactChannel.Remote, 1), new(ContactChannel.Fair, 2)] };
        var found = Audited.Findings(Seed with { Contacts = [contact] }).Where(f => f.Told.Code == "audit-part-contradicts-channel");

        Assert.Equal(
            "「個別訪問」13社のうち1社は「電話・メール」、2社は「展示会」だったと記録されています。「個別訪問」にあたるのは10社です。",
            Assert.Single(found).Told.Message);
    }

    [Fact]
    public void Consultations_of_another_kind_are_told_though_nobody_said_so()
    {
        var names = Audited.Names(With("t11", t => t with { GivenState = null }));

        Assert.Contains("measures-differ t11", names);
        Assert.DoesNotContain("stated-differs t11", names);
    }

    [Theory]
    [InlineData("2024-03-30", false)]
    [InlineData("2024-03-31", true)]
    [InlineData("2024-04-01", true)]
    [InlineData(null, false)]
    public void A_channel_is_too_late_from_the_last_day_on(string? day, bool isTooLate)
    {
        DateOnly? date = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var site = Seed with { Products = [.. Seed.Products.Select(p => p with { Date = date })] };

        Assert.Equal(isTooLate, Audited.Names(site).Contains("channel-too-late t12"));
    }

    [Fact]
    public void A_channel_that_never_came_out_is_too_late()
    {
        var site = Seed with { Products = [.. Seed.Products.Select(p => p with { Date = null, State = ProductState.Designed })] };

        Assert.Contains("は公開されていません", Audited.Findings(site).Single(f => f.Name == "channel-too-late t12").Told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_word_about_who_came_no_sector_is_said_to_be_absent()
    {
        var site = Seed with { Sessions = [.. Seed.Sessions.Select(s => s with { Participants = s.Participants is { } p ? new(p.Total, []) : null })] };

        Assert.DoesNotContain(Audited.Names(site), n => n.StartsWith("sector-absent", StringComparison.Ordinal));
    }

    [Fact]
    public void A_match_that_is_only_considered_needs_no_day()
    {
        var recruitment = Seed.Recruitments[0];
        var site = Seed with { Recruitments = [recruitment with { Matches = [recruitment.Matches[0] with { State = MatchState.Considering }] }] };

        Assert.DoesNotContain(Audited.Names(site), n => n.StartsWith("match-not-recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void A_target_that_was_carried_over_is_named_with_the_year_that_promised_it()
    {
        var next = SeedReport.Report with { Year = new FiscalYear(2024), Programmes = [], YearlessDays = [], ReportedOn = new(2025, 3, 31) };
        var site = Seed with { Today = new(2025, 4, 1), Years = [next, SeedReport.Report] };

        Assert.Equal(["result-missing 2023/t9"], Audited.Names(site));
    }

    [Theory]
    [InlineData("製造", "製造業", true)]
    [InlineData("通信", "情報通信業", true)]
    [InlineData("製造", "販売", false)]
    [InlineData("市", "市場", false)]
    public void Two_words_may_be_one_when_one_holds_the_other(string one, string other, bool mayBe)
    {
        var contact = Seed.Contacts[1] with { Industries = new([new(other, null), new(one, null)], false) };
        var site = Seed with { Contacts = [contact], Recruitments = [] };

        Assert.Equal(mayBe, Audited.Names(site).Contains($"word-drift {one}/{other}"));
    }

    [Fact]
    public void A_name_that_yaml_would_misread_is_offered_in_quotes()
    {
        var finding = FileDiagnostics.SettingsMissing();

        Assert.StartsWith("  - 項目: 'label-without-sector #1'\n", AuditDiagnostics.OrAccept(finding, "label-without-sector #1", "years/2023.md").Paste, StringComparison.Ordinal);
    }

    // The seed's year with a finding of each rule that it has none of.
    private static Site Everything
    {
        get
        {
            var exchange = Seed.Sessions[2] with { Participants = new(4, [new("学生", 4)]) };
            var site = With("t5", t => t with { StatedValue = 21 });
            return site with { Sessions = site.Sessions.SetItem(2, exchange) };
        }
    }

    private static Site With(string id, Func<Target, Target> change) => Seed with
    {
        Years =
        [
            SeedReport.Report with
            {
                Programmes = [.. SeedReport.Report.Programmes.Select(p => p with { Targets = [.. p.Targets.Select(t => t.Id.Value == id ? change(t) : t)] })],
            },
        ],
    };
}
