using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the report tells of which record, and where.</summary>
public class BuildReportTests
{
    [Fact]
    public void A_session_of_a_lab_stands_under_its_lab_in_the_programme_that_takes_such_sessions()
    {
        var lines = Lines(SampleYear.Site with { Sessions = [SampleYear.Session] });

        Assert.Equal("①居住支援", Before("家主さんと話す会", lines));
        Assert.DoesNotContain("どの柱にも入らないもの", lines);
    }

    [Fact]
    public void A_lab_keeps_its_number_in_a_year_in_which_the_lab_before_it_did_nothing()
    {
        var first = ExampleHub.Roadmap with { Slug = Slug.From("aged"), Title = "見守り" };

        var lines = Lines(SampleYear.Site with { Roadmaps = [first, ExampleHub.Roadmap], Sessions = [SampleYear.Session] });

        Assert.Contains("②居住支援", lines);
        Assert.DoesNotContain("①見守り", lines);
    }

    [Fact]
    public void A_record_that_no_programme_takes_is_told_all_the_same()
    {
        var lines = Lines(SampleYear.Site with { Sessions = [SampleYear.Session with { Roadmap = null }] });

        Assert.Equal("どの柱にも入らないもの", Before("家主さんと話す会", lines));
    }

    [Fact]
    public void A_record_of_a_programme_that_the_year_does_not_have_is_told_all_the_same()
    {
        var lines = Lines(SampleYear.Site with { Contacts = [SampleYear.Contact with { Programmes = [SampleYear.At(9)] }] });

        Assert.Equal("どの柱にも入らないもの", Before("企業ヒアリング（個別訪問）", lines));
    }

    [Fact]
    public void Records_of_another_year_are_left_out()
    {
        var later = SampleYear.Session with { Schedule = Schedule.On(new(2024, 4, 1)) };
        var other = SampleYear.Contact with { Year = new(2022) };

        Assert.Equal(Lines(SampleYear.Site), Lines(SampleYear.Site with { Sessions = [later], Contacts = [other] }));
    }

    [Fact]
    public void A_record_of_two_programmes_is_told_in_both_and_marked_in_the_later_one()
    {
        var report = SampleYear.Build(SampleYear.Site with { Recruitments = [SampleYear.Recruitment] });

        Assert.Equal(["助言者の募集", "助言者の募集（再掲）"], report.Blocks.SelectMany(b => b.TextLines).Where(l => l.StartsWith("助言者の募集", StringComparison.Ordinal)));
        Assert.Equal([1, 2], Assert.Single(report.Activities, a => a.Content == "助言者の募集").Programmes);
    }

    [Fact]
    public void What_is_left_beside_labs_has_a_heading_of_its_own()
    {
        var lines = Lines(SampleYear.Site with { Sessions = [SampleYear.Session], Contacts = [SampleYear.Contact] });

        Assert.Contains("そのほか", lines);
        Assert.DoesNotContain("そのほか", Lines(SampleYear.Site with { Contacts = [SampleYear.Contact], Roadmaps = [] }));
    }

    [Fact]
    public void A_programme_without_targets_and_results_has_no_empty_headings()
    {
        var headings = SampleYear.Build(SampleYear.Site).Headings.SkipWhile(h => h.Text != "(2) 広く伝える").Skip(1);

        Assert.Equal(["【実施内容】"], headings.Select(h => h.Text));
    }

    [Fact]
    public void Anchors_are_unique_and_levels_have_no_gap()
    {
        var headings = SampleYear.Build(SampleYear.Site with { Sessions = [SampleYear.Session], Contacts = [SampleYear.Contact] }).Headings;

        Assert.Equal(headings.Select(h => h.Id).Distinct(), headings.Select(h => h.Id));
        Assert.All(headings.Zip(headings.Skip(1)), p => Assert.InRange(p.Second.Level, 2, p.First.Level + 1));
    }

    [Fact]
    public void A_target_that_nobody_reported_is_a_word_and_never_zero()
    {
        var table = Assert.Single(SampleYear.Build(SampleYear.Site).Blocks.OfType<ReportTable>());
        string[][] rows = [.. table.Rows.Select(r => r.Select(c => c.Text).ToArray())];

        Assert.Equal(["企業との話し合い", "20社", "17社", "—", "未達"], rows[0]);
        Assert.Equal(["申し込み", "10名", "未報告", "—", "未報告"], rows[3]);
        Assert.Equal(["翌年の計画", "3件", "これから", "—", "期限前（期限は2024年度）"], rows[5]);
        Assert.Equal(["仕組みづくり", "数ではない目標", "—", "—", "達成"], rows[6]);
        Assert.Equal("/hub/results/2023/#t1", table.Rows[0][4].Inlines[0].Href);
    }

    private static IReadOnlyList<string> Lines(Site site) => SampleYear.Lines(site);

    private static string Before(string line, IReadOnlyList<string> lines) => lines[lines.ToList().IndexOf(line) - 1];
}
