using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Every number that the seed's records allow, calculated by hand.</summary>
public class GoldenFigureTests
{
    private static YearFigures Figures => SeedYear.Figures;

    [Fact]
    public void Sessions_of_labs_are_counted_with_their_minutes()
    {
        Assert.Equal(3, Figures.Sessions.Occasions);
        Assert.Equal(90 + 120 + 90, Figures.SessionMinutes);
    }

    [Fact]
    public void Participants_are_counted_with_and_without_lecturers_and_own_staff()
    {
        Assert.Equal(18, Figures.Sessions.Total);
        Assert.Equal(17, Figures.Sessions.WithoutLecturers);
        Assert.Equal(12, Figures.Sessions.WithoutOwnStaff);
        Assert.Equal(11, Figures.Sessions.WithoutBoth);
        Assert.Equal((8, 18), (Figures.Sessions.PeopleAtLeast, Figures.Sessions.PeopleAtMost));
    }

    [Fact]
    public void Participants_are_counted_by_the_words_of_the_records() => Assert.Equal(
        ["当法人6", "市民活動団体5", "まちづくりNPOスタッフ3", "行政2", "講師1", "市民1"],
        Figures.Sessions.Labels.Select(l => $"{l.Label}{l.Count}"));

    [Fact]
    public void Participants_are_counted_by_sector_and_the_lecturer_for_his_company()
    {
        Assert.Equal(["市民1", "企業1", "支援団体14", "行政2", "大学0"], Figures.Sessions.Sectors.Select(s => $"{s.Sector.Name}{s.Count}"));
        Assert.Equal(0, Figures.Sessions.WithoutSector);
    }

    [Fact]
    public void Participants_are_counted_by_month_from_April()
    {
        Assert.Equal([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], Figures.Months.Select(m => m.Month));
        Assert.Equal([0, 0, 0, 8, 0, 0, 5, 0, 0, 0, 5, 0], Figures.Months.Select(m => m.Total));
        Assert.Equal([0, 1, 6, 1, 0], Figures.Months[3].Sectors.Select(s => s.Count));
    }

    [Theory]
    [InlineData("housing", 13, 2)]
    [InlineData("self-governance", 5, 1)]
    public void Each_lab_has_its_own_sum(string lab, int total, int occasions)
    {
        var sessions = SeedYear.Site.Sessions.Where(s => s.Roadmap?.Value.Value == lab).ToImmutableArray();
        var figures = YearFigures.Of(SeedReport.Report, SeedYear.Site with { Sessions = sessions });

        Assert.Equal((total, occasions), (figures.Sessions.Total, figures.Sessions.Occasions));
    }

    [Fact]
    public void Trainings_are_counted_with_advisers_beside_the_total()
    {
        Assert.Equal((5, 17, 2, 19), (Figures.Trainings.Occasions, Figures.Trainings.Total, Figures.Trainings.Advisers, Figures.Trainings.WithAdvisers));
        Assert.Equal((6, 17), (Figures.Trainings.PeopleAtLeast, Figures.Trainings.PeopleAtMost));
        Assert.Equal(17, Figures.Trainings.WithoutSector);
    }

    [Fact]
    public void Companies_are_counted_by_channel_with_the_part_taken_out() => Assert.Equal(
        ["個別訪問12", "電話・メール1", "展示会4", "記事からの問い合わせ1"], Figures.Channels.Select(c => $"{c.Label}{c.Count}"));

    [Fact]
    public void Companies_whose_industry_nobody_counted_are_not_told_apart() =>
        Assert.Equal(["ほか18"], Figures.Industries.Select(i => $"{i.Label}{i.Count}"));

    [Theory]
    [InlineData("t1", TargetState.Met)]
    [InlineData("t2", TargetState.PartlyMet)]
    [InlineData("t3", TargetState.NotReported)]
    [InlineData("t4", TargetState.NotMet)]
    [InlineData("t5", TargetState.NotReported)]
    [InlineData("t6", TargetState.Met)]
    [InlineData("t7", TargetState.NotReported)]
    [InlineData("t8", TargetState.MeasuredDifferently)]
    [InlineData("t9", TargetState.NotYetDue)]
    [InlineData("t10", TargetState.NotReported)]
    [InlineData("t11", TargetState.MeasuredDifferently)]
    [InlineData("t12", TargetState.NotMet)]
    public void Each_target_has_its_state(string id, TargetState state) => Assert.Equal(state, Figures.Target(id).State);

    [Theory]
    [InlineData("t1", 3, 3, 3)]
    [InlineData("t4", 18, 18, 3)]
    [InlineData("t6", 5, 5, 5)]
    [InlineData("t7", 6, 17, 5)]
    [InlineData("t12", 3, 3, 1)]
    public void A_number_is_computed_with_the_records_behind_it(string id, int atLeast, int atMost, int records)
    {
        var computed = Figures.Target(id).Computed!;

        Assert.Equal((atLeast, atMost, records), (computed.AtLeast, computed.AtMost, computed.Records.Length));
        Assert.EndsWith("。", computed.Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("t2")]
    [InlineData("t3")]
    [InlineData("t5")]
    [InlineData("t8")]
    [InlineData("t9")]
    [InlineData("t10")]
    [InlineData("t11")]
    public void Nothing_is_computed_where_nobody_said_how_or_nothing_was_recorded(string id) => Assert.Null(Figures.Target(id).Computed);

    [Fact]
    public void The_rule_of_the_sectors_tells_each_lab_with_and_without_lecturers()
    {
        var rule = Figures.Target("t1").Computed!.Rule;

        Assert.Contains("居住支援ロードマップは3、講師をのぞくと2", rule, StringComparison.Ordinal);
        Assert.Contains("地域自治ロードマップは3）", rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_interviews_disagree_with_the_records() =>
        Assert.Equal(["t4"], Figures.Targets.Where(t => t.Disagrees).Select(t => t.Target.Id.Value));

    [Fact]
    public void The_records_behind_a_number_say_where_they_are_read() => Assert.Equal(
        [
            "SDGs Expo2023でのヒアリング（2023年11月24日） /results/2023/records/#contact-expo 4",
            "個別訪問でのヒアリング（2024年1月12日〜2024年3月29日、うち電話・メール1社） /results/2023/records/#contact-visits 13",
            "記事からの問い合わせでのヒアリング（日の記録なし） /results/2023/records/#contact-article 1",
        ],
        Figures.Target("t4").Computed!.Records.Select(r => $"{r.Text} {r.Route}#{r.Anchor} {r.Count}"));
}
