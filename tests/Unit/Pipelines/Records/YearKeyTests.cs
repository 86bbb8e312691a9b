using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Keys of the year's report, of the site and of sessions by which numbers are counted and compared.</summary>
public class YearKeyTests
{
    private static readonly string Minimal = File.ReadAllText(RepositoryFolder.Combine("tests", "Sites", "minimal", "years", "2023.md"));

    [Fact]
    public void A_target_says_what_is_counted_for_it_and_how_far_it_reaches()
    {
        var targets = ReadYear("""
            - id: t1
                    名前: ヒアリング
                    内容: 20社に聞く
                    目標値: 20社
                    数えるもの: 企業ヒアリング
                  - id: t2
                    名前: 新しい企業
                    内容: 5社が加わる
                    目標値: 5社
                    範囲: 事業全体
                    うち: t1
                    通して: homepage
            """).Programmes[0].Targets;

        Assert.Equal((Measure.CompanyContacts, TargetScope.Programme), (targets[0].Measure!.Value, targets[0].Scope));
        Assert.Equal((null, TargetScope.Project), (targets[1].Measure, targets[1].Scope));
        Assert.Equal(("t1", "homepage"), (targets[1].PartOf!.Value.Value.Value, targets[1].Through!.Value.Value.Value));
    }

    [Fact]
    public void Each_measure_counts_in_a_unit_that_a_target_may_have() => Assert.All(Enum.GetValues<Measure>(), measure =>
    {
        var unit = measure switch
        {
            Measure.Sectors => "セクター",
            Measure.CompanyContacts => "社",
            Measure.Trainings => "回",
            Measure.Trainees or Measure.Applications => "名",
            _ => "件",
        };
        var target = Assert.Single(ReadYear($"- id: t1\n        名前: 目標\n        内容: 目標です\n        目標値: 3{unit}\n        数えるもの: {measure.ToName()}\n").Programmes[0].Targets);
        Assert.Equal(measure, target.Measure);
    });

    [Fact]
    public void A_report_has_a_preamble_and_disagreements_that_its_editor_knows_of()
    {
        var year = (YearReport)Assert.Single(ReadRecords.Read(YearReports.Define(), "years/2023.md", Minimal.Replace(
            "目的:\n", "前文: 次の目的のためです。\n承知していること:\n  - 項目: t4-differs\n    わけ: 報告書のとおりです。\n目的:\n", StringComparison.Ordinal))).Document;

        Assert.Equal("次の目的のためです。", year.Preamble);
        var acceptance = Assert.Single(year.Acceptances);
        Assert.Equal(("t4-differs", "報告書のとおりです。"), (acceptance.Finding.Value, acceptance.Reason));
        Assert.Equal(14, acceptance.Finding.Span.Line);
    }

    [Fact]
    public void A_site_tells_its_own_staff_and_its_lecturers_by_word()
    {
        var text = File.ReadAllText(RepositoryFolder.Combine("tests", "Sites", "minimal", "site.yaml"));
        var settings = Assert.Single(ReadRecords.Read(
            Registers.Settings(), "site.yaml", text + "自分たちのことば: [当法人, 市民]\n講師のことば: 講師\n"));

        Assert.Equal(["当法人", "市民"], settings.OwnStaffWords);
        Assert.Equal(["講師"], settings.LecturerWords);
    }

    [Theory]
    [InlineData("", false, null)]
    [InlineData("意見の数: 12件\n", true, 12)]
    [InlineData("意見の数: 記録なし\n", true, null)]
    public void Opinions_are_counted_not_recorded_or_not_collected(string line, bool collected, int? count)
    {
        var session = (Session)Assert.Single(ReadRecords.Read(
            Sessions.Define(), "sessions/show.md", $"---\n題名: 展示\n種別: 展示\n日時: 2024年2月1日\n{line}---\n")).Document;

        Assert.Equal((collected, count), (session.Opinions is not null, session.Opinions?.Count));
    }

    private static YearReport ReadYear(string targets)
    {
        var start = Minimal.IndexOf("- id: t1", StringComparison.Ordinal);
        return (YearReport)Assert.Single(ReadRecords.Read(
            YearReports.Define(), "years/2023.md", Minimal[..start] + targets.TrimEnd() + "\n---\n")).Document;
    }
}
