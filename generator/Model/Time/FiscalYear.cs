namespace SocialHub.Model;

/// <summary>A fiscal year (年度): from 1 April of <see cref="Year"/> to 31 March of the next.</summary>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    public DateOnly FirstDay => new(Year, 4, 1);

    public DateOnly LastDay => new(Year + 1, 3, 31);

    public static FiscalYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;

    /// <summary><c>2023年度</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}年度");

    /// <summary><c>2023年度（令和5年度）</c>; 2019 is 令和元年度.</summary>
    public string ToTextWithEra() => Year switch
    {
        < 2019 => ToString(),
        2019 => $"{this}（令和元年度）",
        _ => string.Create(CultureInfo.InvariantCulture, $"{this}（令和{Year - 2018}年度）"),
    };
}
