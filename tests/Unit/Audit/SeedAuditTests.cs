using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The twenty places where the seed's report does not agree with itself, found by general rules.</summary>
public class SeedAuditTests
{
    // In the order in which they are published; the letters are those of the list that was made by hand.
    private static readonly (string Letter, string Name, string Place)[] Expected =
    [
        ("A1", "stated-differs t4", "years/2023.md(40,13)"),
        ("A2", "part-contradicts-channel visits", "contacts.yaml(20,1)"),
        ("A3", "counting-mixed 2023", "trainings/2023-4.md(1,1)"),
        ("B1", "result-missing t3", "years/2023.md(30,13)"),
        ("B2", "result-missing t5", "years/2023.md(50,13)"),
        ("B3", "result-missing t7", "years/2023.md(70,13)"),
        ("B5", "result-missing t8", "years/2023.md(80,13)"),
        ("B4", "result-missing t10", "years/2023.md(100,13)"),
        ("C1", "measures-differ t11", "years/2023.md(110,13)"),
        ("C2", "channel-too-late t12", "years/2023.md(120,13)"),
        ("C3", "sector-absent university", "years/2023.md(1,1)"),
        ("D1", "told-twice match-security-adviser-1", "contacts.yaml(20,1)"),
        ("E1", "session-not-recorded 2023-12-21-meeting", "sessions/2023-12-21-meeting.md(1,1)"),
        ("E2", "opinions-not-recorded 2023-04-exhibition", "sessions/2023-04-exhibition.md(1,1)"),
        ("E3", "edition-not-recorded housing", "roadmaps/housing/roadmap.md(1,1)"),
        ("E4", "reuse-not-recorded company", "contacts.yaml(1,1)"),
        ("E5", "place-time-not-recorded 2023", "sessions/2023-07-10-case.md(1,1)"),
        ("E6", "match-not-recorded security-adviser-1", "contacts.yaml(20,1)"),
        ("G1", "word-drift 通信/情報通信業", "contacts.yaml(20,1)"),
        ("G2", "date-without-year 2023", "years/2023.md(66,1)"),
    ];

    public static TheoryData<string> Names => [.. Expected.Select(e => e.Name)];

    [Fact]
    public void The_seed_has_exactly_its_twenty_findings() => Assert.Equal(
        Expected.Select(e => $"{e.Letter} {e.Name} {e.Place}"),
        Audited.Findings(SeedYear.Site).Select(f => $"{LetterOf(f.Name)} {f.Name} {f.Told.Span}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Mending_the_records_takes_exactly_one_finding_away(string name) => Assert.Equal(
        Expected.Select(e => e.Name).Except([name]), Audited.Names(SeedRepairs.All[name](SeedYear.Site)));

    [Fact]
    public void Mending_all_records_leaves_nothing() => Assert.Empty(
        Audited.Names(SeedRepairs.All.Values.Aggregate(SeedYear.Site, (site, repair) => repair(site))));

    [Fact]
    public void Each_finding_is_told_as_a_warning_with_its_numbers_and_a_way_to_accept_it()
    {
        var (notes, told) = Audited.Run(SeedYear.Site);

        Assert.Empty(Assert.Single(notes).Notes);
        Assert.Equal(20, told.Count);
        Assert.All(told, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.Equal(
            Expected.Select(e => $"  - 項目: {e.Name}\n").Order(StringComparer.Ordinal),
            told.Select(d => d.Paste!.Split("    わけ:")[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("stated-differs t4", "目標「企業へのヒアリング」の実績は17社と報告されています。記録をすべて数えると18社になり、数が合いません。")]
    [InlineData("part-contradicts-channel visits", "「個別訪問」13社のうち1社は「電話・メール」だったと記録されています。「個別訪問」にあたるのは12社です。")]
    [InlineData("counting-mixed 2023", "講師の延べ1名は参加者の合計に入っていますが、アドバイザーの延べ2名は合計の外で数えています。数え方がそろっていません。")]
    [InlineData("result-missing t7", "目標「研修を受ける人（10名）」の結果が報告されていません。記録から言えるのは、6名から17名ということだけです。")]
    [InlineData("result-missing t8", "目標「ロードマップ作成での実践」の結果が報告されていません。報告されているのは、目標とは別のことです。")]
    [InlineData("measures-differ t11", "目標「課題に関する相談」の実績は8件と報告されていますが、記録にあるのは、目標とはちがう「プロボノ受入れ」の相談7件と「プロボノ派遣」の相談1件です。そのまま目標とくらべることはできません。")]
    [InlineData("channel-too-late t12", "目標「プロボノの参加申し込み」は「ホームページ」を通してかなえるものですが、「ホームページ」ができたのは2024年3月31日で、実施期間は2024年3月31日までです。")]
    [InlineData("session-not-recorded 2023-12-21-meeting", "「情報交換会（2023年12月）」の時刻、会場、参加した人の数の記録がありません。")]
    [InlineData("reuse-not-recorded company", "「居住支援ロードマップ」を活用したいという申し出（企業から）の、日、件数、その後の記録がありません。")]
    [InlineData("place-time-not-recorded 2023", "会の会場（3回分）、研修の時刻（5回分）の記録がありません。")]
    [InlineData("date-without-year 2023", "年を書いていない日付があります：「12月21日」（2023年度の成果）、「3月26日」（5回目の研修）。")]
    public void A_finding_says_what_disagrees_with_the_numbers(string name, string message) =>
        Assert.Equal(message, Audited.Findings(SeedYear.Site).Single(f => f.Name == name).Told.Message);

    // A finding that the hand-made list does not know has no letter.
    private static string LetterOf(string name) => Expected.SingleOrDefault(e => e.Name == name).Letter ?? "?";
}
