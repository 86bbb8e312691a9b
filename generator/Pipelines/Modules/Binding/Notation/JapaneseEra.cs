namespace SocialHub.Pipelines;

/// <summary>An era (元号) in which a hub may write its years; years count from 1, which is written 元年 too.</summary>
internal sealed record JapaneseEra(string Name, string Letter, DateOnly FirstDay, DateOnly LastDay)
{
    private static readonly JapaneseEra[] All =
    [
        new("令和", "R", new(2019, 5, 1), DateOnly.MaxValue),
        new("平成", "H", new(1989, 1, 8), new(2019, 4, 30)),
        new("昭和", "S", new(1926, 12, 25), new(1989, 1, 7)),
    ];

    /// <summary>The western year of year <paramref name="number"/>, also where the era had ended by then.</summary>
    public int WesternYear(int number) => FirstDay.Year + number - 1;

    /// <summary>True when any of the days lies in the era.</summary>
    public bool Overlaps(DateOnly first, DateOnly last) => first <= LastDay && last >= FirstDay;

    /// <summary>Skips the name or the letter (R, H, S in either case) of an era.</summary>
    public static JapaneseEra? TrySkip(NotationReader reader) =>
        Array.Find(All, era => reader.TrySkipAny(era.Name, era.Letter, era.Letter.ToLowerInvariant()));
}
