using Xunit;

namespace SocialHub.Tests;

/// <summary>The table of activities, for the yearly report that the law asks of an NPO.</summary>
public class ActivityCsvTests
{
    private static readonly string[][] Rows = [.. RealReport.Csv.Text.TrimStart('\uFEFF')
        .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(','))];

    [Fact]
    public void It_has_the_columns_of_the_law_in_their_order() => Assert.Equal(
        [
            "柱", "事業名", "事業内容", "実施日時", "実施場所", "従事者の人数", "受益対象者の範囲", "受益対象者の人数", "事業費の金額（千円）",
            "記録にある数", "記録のページ",
        ],
        Rows[0]);

    [Fact]
    public void Excel_reads_it_as_Japanese() => Assert.Equal([0xEF, 0xBB, 0xBF], RealReport.Csv.Bytes[..3].ToArray());

    [Fact]
    public void Own_people_work_on_a_session_and_the_others_are_those_it_is_for()
    {
        var row = RowOf("事例勉強会「母子向け居住支援」");

        Assert.Equal("2023年7月10日（月） 19:00〜20:30", row[3]);
        Assert.Equal("3名", row[5]);
        Assert.Equal("行政、市民活動団体、まちづくりNPOスタッフ", row[6]);
        Assert.Equal("4名", row[7]);
        Assert.Equal("8名（講師1名、行政1名、市民活動団体2名、まちづくりNPOスタッフ1名、当法人3名）", row[9]);
    }

    [Fact]
    public void What_nobody_recorded_is_empty_and_never_zero()
    {
        var row = RowOf("居住支援ロードマップの展示");

        Assert.Equal("仙台市市民活動サポートセンター1階マチノワひろば", row[4]);
        Assert.Equal(["", "", "", "", ""], row[5..10]);
        Assert.All(Rows.Skip(1), r => Assert.Equal("", r[8]));
        Assert.All(Rows.Skip(1).SelectMany(r => r[5..10]), c => Assert.False(c.StartsWith('0'), c));
    }

    [Fact]
    public void A_record_of_two_programmes_is_one_row()
    {
        var rows = Rows.Where(r => r[2].StartsWith("「情報セキュリティアドバイザー」のプロボノ募集", StringComparison.Ordinal));

        Assert.Equal("2・4", Assert.Single(rows)[0]);
    }

    [Fact]
    public void A_row_leads_to_its_record()
    {
        Assert.Equal("https://semi-hub.org/sessions/2023-07-10-housing-case-study/", RowOf("事例勉強会「母子向け居住支援」")[10]);
        Assert.Equal("https://semi-hub.org/results/2023/records/#contact-sdgs-expo-2023", RowOf("SENDAI SDGs Expo2023での企業ヒアリング")[10]);
        Assert.Equal("https://semi-hub.org/probono/2023-09-08-security-adviser/", RowOf("「情報セキュリティアドバイザー」のプロボノ募集")[10]);
        Assert.Equal(11, Rows.Select(r => r.Length).Distinct().Single());
    }

    private static string[] RowOf(string name) => Rows.Single(r => r[2].StartsWith(name, StringComparison.Ordinal));
}
