using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>One value, written in every combination of what people vary: width, spaces, signs, eras, words.</summary>
public class NotationVariantTests
{
    private static readonly string[] RangeSigns = ["〜", "～", "~", "-", "－", "–", "—", "―", "ー", "..", "から", " - ", "　〜　"];

    [Fact]
    public void One_schedule_has_thousands_of_surfaces()
    {
        string[] days = ["2023年7月10日", "2023-07-10", "2023/7/10", "2023.7.10", "令和5年7月10日", "R5.7.10", "2023 年 7 月 10 日"];
        string[] weekdays = ["", "（月）", "(月)", " 月曜日", "（月・祝）", "（月曜）", " 第2月曜"];
        (string Start, string End)[] times =
            [("19:00", "20:30"), ("19時", "20時30分"), ("19時", "20時半"), ("午後7時", "8時半"), ("午後7:00", "午後8:30"), ("午後７時００分", "20：30")];
        string[] gaps = [" ", "　", "、", "  "];
        var expected = Schedule.On(new(2023, 7, 10), new(19, 0), new(20, 30));

        AssertAll(
            from day in days
            from weekday in weekdays
            from gap in gaps
            from time in times
            from sign in RangeSigns
            select day + weekday + gap + time.Start + sign + time.End,
            text => Notated.Schedule(text) == expected);
    }

    [Fact]
    public void One_range_of_days_has_thousands_of_surfaces()
    {
        string[] firsts = ["2023年12月28日", "2023-12-28", "2023/12/28", "2023.12.28", "令和5年12月28日", "R5.12.28"];
        string[] lasts = ["1月5日", "1/5", "01-05", "1.5", "2024年1月5日", "2024-01-05", "令和6年1月5日", "Ｒ６．１．５"];
        string[] weekdays = ["", "（木）", " 木曜日"];
        string[] lastWeekdays = ["", "（金）", " 金曜"];
        var expected = new Schedule(new(2023, 12, 28), new(2024, 1, 5));

        AssertAll(
            from first in firsts
            from weekday in weekdays
            from sign in RangeSigns
            from last in lasts
            from lastWeekday in lastWeekdays
            select first + weekday + sign + last + lastWeekday,
            text => Notated.Schedule(text) == expected);
    }

    [Fact]
    public void The_same_participants_have_a_thousand_surfaces()
    {
        string[] separators = ["、", "，", ",", "・", "；", ";", " 、 "];
        string[] signs = ["+", "＋", "、", " + "];
        string[] origins = ["", "より", "から", " より "];
        var expected = new Participants(6, [new("講師", 1), new("行政", 2), new("当法人", 3)], new(1, ["見本太郎"]));

        AssertAll(
            from unit in new[] { "名", "人", " 名" }
            from heading in new[] { "", "内訳：" }
            from separator in separators
            from origin in origins
            from sign in signs
            from brackets in new[] { "（）", "()" }
            let groups = $"講師1{unit}{separator}行政2{unit}{separator}当法人{origin}3{unit}"
            select $"6{unit}{brackets[0]}{heading}{groups}{brackets[1]}{sign}アドバイザー1{unit}{brackets[0]}見本太郎{brackets[1]}",
            text => Notated.Participants(text) == expected);
    }

    // Each surface is tried in half and in full width.
    private static void AssertAll(IEnumerable<string> surfaces, Func<string, bool> isEqual)
    {
        var all = surfaces.SelectMany(text => new[] { text, Widened(text) }).Distinct(StringComparer.Ordinal).ToArray();

        Assert.True(all.Length >= 1000);
        Assert.All(all, text => Assert.True(isEqual(text), text));
    }

    private static string Widened(string text) => string.Concat(
        text.Select(c => c switch { ' ' => '　', > ' ' and <= '~' => (char)(c - '!' + '！'), _ => c }));
}
