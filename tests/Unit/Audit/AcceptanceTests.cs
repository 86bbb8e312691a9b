using SocialHub.Diagnostics;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the editor accepts is published with the reason; an acceptance that is no longer true is refused.</summary>
public class AcceptanceTests
{
    [Fact]
    public void An_accepted_finding_is_a_note_and_no_warning()
    {
        var (notes, told) = Audited.Run(Accepting("stated-differs t4"));

        var note = Assert.Single(notes[0].Notes);
        Assert.Equal(("stated-differs t4", "わけです。"), (note.Name, note.Reason));
        Assert.Contains("18社", note.Text, StringComparison.Ordinal);
        Assert.Equal(19, told.Count);
        Assert.DoesNotContain(told, d => d.Code == "audit-stated-differs");
    }

    [Fact]
    public void All_findings_accepted_leave_nothing_to_tell()
    {
        var (notes, told) = Audited.Run(Accepting([.. Audited.Names(SeedYear.Site)]));

        Assert.Equal(20, notes[0].Notes.Length);
        Assert.Empty(told);
    }

    [Fact]
    public void An_acceptance_of_what_has_been_mended_is_an_error_at_its_place()
    {
        var (notes, told) = Audited.Run(SeedRepairs.All["stated-differs t4"](Accepting("stated-differs t4")));

        var stale = Assert.Single(told, d => d.Severity == Severity.Error);
        Assert.Equal(("audit-acceptance-stale", "years/2023.md(200,1)"), (stale.Code, stale.Span.ToString()));
        Assert.Empty(notes[0].Notes);
    }

    [Fact]
    public void A_slip_in_the_name_is_told_with_the_nearest_finding()
    {
        var stale = Audited.Run(Accepting("stated-difers t4")).Told.Single(d => d.Severity == Severity.Error);

        Assert.Equal("項目: stated-differs t4", stale.Paste);
    }

    [Fact]
    public void A_year_whose_report_is_still_to_come_is_not_audited()
    {
        var site = SeedYear.Site with { Today = new DateOnly(2024, 3, 30) };

        Assert.Empty(Audited.Run(site).Told);
    }

    [Fact]
    public void Records_are_not_audited_while_one_of_them_cannot_be_read()
    {
        var error = FileDiagnostics.SettingsMissing();

        Assert.Equal([error], Audited.Run(SeedYear.Site, error).Told);
    }

    private static Site Accepting(params ImmutableArray<string> names) => SeedYear.Site with
    {
        Years = [SeedReport.Report with { Acceptances = [.. names.Select(n => new Acceptance(SeedYear.At("years/2023.md", 200, n), "わけです。"))] }],
    };
}
