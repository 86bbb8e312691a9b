using SocialHub.Diagnostics;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Rules of counting that the seed's year does not show.</summary>
public class FigureRuleTests
{
    private static readonly Site Seed = SeedYear.Site;

    [Fact]
    public void A_record_counts_once_however_often_it_is_given()
    {
        var twice = Seed with { Contacts = [.. Seed.Contacts, .. Seed.Contacts.Select(c => c with { Programmes = [.. c.Programmes, .. c.Programmes] })] };

        Assert.Equal(18, Of(twice).Target("t4").Computed!.AtMost);
    }

    [Fact]
    public void A_match_that_two_programmes_tell_of_counts_once_in_each_and_once_in_all()
    {
        var target = SeedReport.Report.Programmes[0].Targets[2] with { Measure = Measure.Matches };

        Assert.Equal([1, 0, 1], new[] { (2, TargetScope.Programme), (3, TargetScope.Programme), (3, TargetScope.Project) }
            .Select(c => Computed(target with { Scope = c.Item2 }, c.Item1)?.AtMost ?? 0));
    }

    [Fact]
    public void A_match_that_is_only_considered_does_not_count()
    {
        var recruitment = Seed.Recruitments[0] with { Matches = [Seed.Recruitments[0].Matches[0] with { State = MatchState.Considering }] };
        var target = SeedReport.Report.Programmes[0].Targets[2] with { Measure = Measure.Matches };

        Assert.Null(Computed(target, 1, Seed with { Recruitments = [recruitment] }));
    }

    [Fact]
    public void What_nobody_recorded_is_no_zero()
    {
        var figures = Of(Seed with { Applications = [], Consultations = [], Contacts = [], Trainings = [], Sessions = [] });

        Assert.All(figures.Targets, t => Assert.Null(t.Computed));
        Assert.Equal(TargetState.NotReported, figures.Target("t1").State);
    }

    [Fact]
    public void A_lecturer_who_is_not_named_may_be_of_one_more_sector()
    {
        var figures = Of(With(Seed.Sessions[1] with { Lecturers = [] }));

        Assert.Equal((2, 3), (figures.Target("t1").Computed!.AtLeast, figures.Target("t1").Computed!.AtMost));
        Assert.Equal(TargetState.NotReported, figures.Target("t1").State);
        Assert.Equal(1, figures.Sessions.WithoutSector);
    }

    [Fact]
    public void Own_staff_count_for_the_sector_of_the_operator()
    {
        var support = Seed.Settings.Sectors[2] with { Words = ["市民活動団体", "まちづくりNPOスタッフ"] };
        var site = Seed with { Settings = Seed.Settings with { Sectors = Seed.Settings.Sectors.SetItem(2, support) } };

        Assert.Equal(14, Of(site).Sessions.Sectors[2].Count);
    }

    [Fact]
    public void Small_industries_are_together_and_stand_last()
    {
        var contact = Seed.Contacts[2] with { Industries = new([new("製造", 3), new("土木", 2), new("流通", 4)], true) };

        Assert.Equal(["流通4", "製造3", "ほか6"], Of(Seed with { Contacts = [contact] }).Industries.Select(i => $"{i.Label}{i.Count}"));
    }

    [Fact]
    public void An_industry_of_several_records_is_added_up_before_it_is_small()
    {
        var contacts = Seed.Contacts.Select((c, i) => c with { Industries = new([new("製造", i == 0 ? 1 : 2)], false) });

        Assert.Equal(["製造5", "ほか13"], Of(Seed with { Contacts = [.. contacts] }).Industries.Select(i => $"{i.Label}{i.Count}"));
    }

    [Fact]
    public void What_is_still_to_come_is_not_counted()
    {
        var figures = Of(Seed with { Today = new DateOnly(2024, 3, 5) });

        Assert.Equal(2, figures.Target("t6").Computed!.AtMost);
        Assert.Equal(4, figures.Trainings.Total);
    }

    [Theory]
    [InlineData(null, null, TargetState.NotReported)]
    [InlineData(3, null, TargetState.Met)]
    [InlineData(null, TargetState.PartlyMet, TargetState.PartlyMet)]
    public void A_target_of_an_earlier_year_is_seen_again_when_it_falls_due(int? stated, TargetState? given, TargetState state)
    {
        var t9 = SeedReport.Report.Programmes[2].Targets[3] with { StatedValue = stated, GivenState = given };
        var earlier = WithTargets(2, SeedReport.Report.Programmes[2].Targets.SetItem(3, t9));
        var next = SeedReport.Report with { Year = new FiscalYear(2024), Programmes = [] };

        var figures = YearFigures.Of(next, Seed with { Years = [next, earlier] });

        var carried = Assert.Single(figures.CarriedOver);
        Assert.Equal(("t9", SeedYear.Year, state), (carried.Target.Id.Value, carried.PromisedIn, carried.State));
        Assert.Empty(figures.Targets);
        Assert.Empty(SeedYear.Figures.CarriedOver);
    }

    [Fact]
    public void What_is_carried_over_is_counted_from_the_year_in_which_it_is_due()
    {
        var t9 = SeedReport.Report.Programmes[2].Targets[3] with { Measure = Measure.Trainings };
        var earlier = WithTargets(2, SeedReport.Report.Programmes[2].Targets.SetItem(3, t9));
        var next = SeedReport.Report with { Year = new FiscalYear(2024), Programmes = [] };
        var training = Seed.Trainings[0] with { Schedule = Schedule.On(new(2024, 6, 1)) };
        var site = Seed with { Today = new(2025, 4, 1), Years = [next, earlier], Trainings = [.. Seed.Trainings, training] };

        Assert.Equal(1, YearFigures.Of(next, site).CarriedOver[0].Computed!.AtMost);
        Assert.Equal(TargetState.NotMet, YearFigures.Of(next, site).CarriedOver[0].State);
        Assert.Null(YearFigures.Of(earlier, site).Target("t9").Computed);
    }

    private static YearFigures Of(Site site) => YearFigures.Of(SeedReport.Report, site);

    private static Site With(Session session) => Seed with { Sessions = [.. Seed.Sessions.Select(s => s.Slug == session.Slug ? session : s)] };

    private static Figure? Computed(Target target, int programme, Site? site = null)
    {
        var report = SeedReport.Report with { Programmes = [new Programme(programme, "柱", [target], [], [])] };
        return YearFigures.Of(report, site ?? Seed).Targets[0].Computed;
    }

    private static YearReport WithTargets(int programme, ImmutableArray<Target> targets) => SeedReport.Report with
    {
        Programmes = SeedReport.Report.Programmes.SetItem(programme, SeedReport.Report.Programmes[programme] with { Targets = targets }),
    };
}
