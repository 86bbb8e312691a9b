using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>The report of the seed's year: twelve targets in four programmes.</summary>
public static class SeedReport
{
    public static YearReport Report { get; } = new()
    {
        Slug = Slug.From("2023"),
        Title = "2023年度の成果",
        Summary = "目標と成果です。",
        Year = SeedYear.Year,
        Funder = SeedYear.At("years/2023.md", 5, Slug.From("foundation")),
        Grantee = SeedYear.At("years/2023.md", 6, Slug.From("center")),
        GrantLabel = "助成事業",
        ProjectName = "社会課題の解決策を多セクターで共創するプラットフォームの機能強化",
        DocumentName = "事業報告書",
        ReportedOn = new(2024, 3, 31),
        Period = new(new(2023, 4, 1), new(2024, 3, 31)),
        Purposes = [new("2年後", "プラットフォームを確立する。")],
        Programmes =
        [
            Programme(1, "課題解決ラボの運営",
                Target(1, "ロードマップ作成に加わるセクター", 3, "セクター") with { Measure = Measure.Sectors },
                Target(2, "課題の可視化と課題解決手法の提案", null, "") with { GivenState = TargetState.PartlyMet },
                Target(3, "プロボノの参画", 30, "名") with { Scope = TargetScope.Project }),
            Programme(2, "企業と社会貢献活動のマッチング",
                Target(4, "企業へのヒアリング", 20, "社") with { Measure = Measure.CompanyContacts, StatedValue = 17 },
                Target(5, "新しく加わる企業", 5, "社") with { PartOf = SeedYear.At("years/2023.md", 50, Slug.From("t4")) }),
            Programme(3, "コーディネーターの育成",
                Target(6, "研修の回数", 5, "回") with { Measure = Measure.Trainings, StatedValue = 5 },
                Target(7, "研修を受ける人", 10, "名") with { Measure = Measure.Trainees },
                Target(8, "ロードマップ作成での実践", null, "") with { GivenState = TargetState.MeasuredDifferently },
                Target(9, "中核を担うコーディネーター", 3, "名") with { Due = new FiscalYear(2024) }),
            Programme(4, "情報発信",
                Target(10, "広報誌の発行", null, ""),
                Target(11, "課題に関する相談", 10, "件") with
                {
                    Measure = Measure.ProblemConsultations, StatedValue = 8, GivenState = TargetState.MeasuredDifferently,
                },
                Target(12, "プロボノの参加申し込み", 10, "名") with
                {
                    Measure = Measure.Applications, StatedValue = 3, Through = SeedYear.At("years/2023.md", 120, Slug.From("homepage")),
                }),
        ],
        YearlessDays = [SeedYear.At("years/2023.md", 66, "12月21日")],
        Source = SourceSpan.StartOf("years/2023.md"),
    };

    private static Programme Programme(int number, string title, params ImmutableArray<Target> targets) => new(number, title, targets, [], []);

    private static Target Target(int number, string name, int? value, string unit) => new()
    {
        Id = Slug.From(string.Create(CultureInfo.InvariantCulture, $"t{number}")), Name = name, Text = name, Value = value, Unit = unit,
        Due = SeedYear.Year, Source = new SourceSpan("years/2023.md", 10 * number, 13),
    };
}
