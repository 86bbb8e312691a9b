using CsCheck;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>One way of writing the same: width, spaces, signs, era, weekday.</summary>
internal sealed record SurfaceForm(bool IsWide, string Space, string Range, int DateStyle, bool HasWeekday)
{
    public static readonly Gen<SurfaceForm> Any =
        from isWide in Gen.Bool
        from space in Gen.OneOf("", " ", "　", "  ")
        from range in Gen.OneOf("〜", "～", "~", "-", "–", "—", "ー", "..", "から")
        from dateStyle in Gen.Int[0, 5]
        from hasWeekday in Gen.Bool
        select new SurfaceForm(isWide, space, range, dateStyle, hasWeekday);

    public string Write(Schedule value)
    {
        var text = Day(value.FirstDay);
        if (!value.IsSingleDay)
        {
            text += Space + Range + Space + Day(value.LastDay);
        }

        if (value.StartTime is { } start)
        {
            text += " " + Time(start) + (value.EndTime is { } end ? Space + Range + Space + Time(end) : "");
        }

        return Widen(text);
    }

    public string Write(Participants value)
    {
        var unit = Space + (HasWeekday ? "人" : "名");
        var comma = DateStyle switch { 0 => "、", 1 => ",", 2 => "，", _ => "・" };
        var groups = string.Join(comma + Space, value.Groups.Select(g => g.Label + Space + Number(g.Count) + unit));
        var advisers = value.Advisers is not { } a ? ""
            : (HasWeekday ? "+" : "、") + Space + "アドバイザー" + Space + Number(a.Count) + unit +
                (a.Names.IsEmpty ? "" : "(" + string.Join("、", a.Names) + ")");
        return Space + Number(value.Total) + unit + (groups.Length == 0 ? "" : Space + (IsWide ? $"（{groups}）" : $"({groups})")) + advisers;
    }

    public string Write(Credit value)
    {
        var between = Space.Length == 0 ? " " : Space;
        return (HasWeekday ? "講師：" : "") + value.ToString().Replace(" ", between, StringComparison.Ordinal) + Space;
    }

    private string Day(DateOnly day)
    {
        var (y, m, d) = (Era(day), day.Month, day.Day);
        var text = DateStyle switch
        {
            0 => JapaneseDate.Iso(day),
            1 => string.Create(CultureInfo.InvariantCulture, $"{y}/{m}/{d}"),
            2 => string.Create(CultureInfo.InvariantCulture, $"{y}.{m}.{d}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{y}{Space}年{Space}{m}{Space}月{Space}{d}{Space}日"),
        };
        return text + (HasWeekday ? Space + (IsWide ? $"({JapaneseDate.Weekday(day)})" : $"（{JapaneseDate.Weekday(day)}・祝）") : "");
    }

    // Styles 1, 2 and 4 write the era where there is one, 5 the western year beside it.
    private string Era(DateOnly day)
    {
        var western = day.Year.ToString(CultureInfo.InvariantCulture);
        var (name, letter, first) = day switch
        {
            _ when day >= new DateOnly(2019, 5, 1) && day.Year < 2100 => ("令和", "R", 2019),
            _ when day >= new DateOnly(1989, 1, 8) && day < new DateOnly(2019, 5, 1) => ("平成", "H", 1989),
            _ when day >= new DateOnly(1926, 12, 25) && day < new DateOnly(1989, 1, 8) => ("昭和", "S", 1926),
            _ => ("", "", 0),
        };
        var year = (day.Year - first + 1).ToString(CultureInfo.InvariantCulture);
        return first == 0 || DateStyle is 0 or 3 ? western
            : DateStyle is 1 or 2 ? letter + year
            : name + (year == "1" ? "元" : year) + (DateStyle == 5 ? $"（{western}）" : "");
    }

    private string Time(TimeOnly time) => DateStyle switch
    {
        3 => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}時{Space}{time.Minute}分"),
        4 when time.Minute == 30 => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{Space}時半"),
        5 => string.Create(CultureInfo.InvariantCulture, $"{(time.Hour < 12 ? "午前" : "午後")}{time.Hour % 12}:{time.Minute:00}"),
        _ => JapaneseDate.Time(time),
    };

    private string Number(int number) => Widen(number.ToString(CultureInfo.InvariantCulture));

    private string Widen(string text) => !IsWide ? text
        : new string([.. text.Select(c => c is >= '0' and <= '9' or ':' or '/' or '(' or ')' ? (char)(c - '!' + '！') : c)]);
}
