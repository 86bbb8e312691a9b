using System.Text;
using System.Text.RegularExpressions;

namespace SocialHub.Pipelines;

/// <summary>Ways in which people write days, times and participants that the notation does not read, as it reads them.</summary>
internal static partial class Rewritings
{
    private const string Kanji = "〇一二三四五六七八九";

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>A day.</summary>
    public static IEnumerable<string> OfDate(string text, string example)
    {
        var narrow = Narrow(text);
        return [narrow, EightDigits().Replace(narrow, "$1-$2-$3"), .. English(narrow), American().Replace(narrow, "$3-$1-$2"), .. WithYear(narrow, example), .. Beginnings(narrow), example];
    }

    /// <summary>A day with times, or a range of days.</summary>
    public static IEnumerable<string> OfSchedule(string text, string example)
    {
        var narrow = Narrow(text);
        var times = HoursOnly().Replace(BareTimes().Replace(Dots().Replace(narrow, "$1:$2"), "$1:$2-$3:$4"), "$1:00-$2:00");
        return [narrow, times, ShortMinute().Replace(narrow, "$1:0$2"), Late().Replace(narrow, ""), .. Turned(narrow), .. WithYear(narrow, example), .. Beginnings(times), example];
    }

    /// <summary>A person: of several in one line the first, until a list is written.</summary>
    public static IEnumerable<string> OfCredit(string text, string example) => [.. Beginnings(text), example];

    /// <summary>Participants.</summary>
    public static IEnumerable<string> OfParticipants(string text, string example)
    {
        var narrow = Narrow(text);
        var counted = CountWithoutUnit().Replace(narrow, "$1名");
        return
        [
            narrow, counted, narrow + "）", Open().Replace(narrow, ""), Nobody().Replace(narrow, ""),
            "その他" + narrow, .. Beginnings(narrow), example,
        ];
    }

    /// <summary>A number with its unit.</summary>
    public static IEnumerable<string> OfQuantity(string text, string example)
    {
        var narrow = Narrow(text);
        var unit = example.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return [narrow, Open().Replace(narrow, ""), narrow + unit, .. Beginnings(Open().Replace(narrow, "")), example];
    }

    private static string Narrow(string text)
    {
        var narrow = new StringBuilder(LongDash().Replace(text.Normalize(NormalizationForm.FormKC).Trim('“', '”', '"', '「', '」', ' '), "-"));
        return KanjiNumber().Replace(narrow.ToString(), m => Number(m.Value).ToString(CultureInfo.InvariantCulture));
    }

    // 三十一 is 31, 二〇二四 is 2024.
    private static int Number(string kanji)
    {
        var (sum, digit) = (0, 0);
        foreach (var c in kanji)
        {
            (sum, digit) = c == '十' ? (sum + (Math.Max(1, digit) * 10), 0) : (sum, (digit * 10) + Kanji.IndexOf(c, StringComparison.Ordinal));
        }

        return sum + digit;
    }

    private static IEnumerable<string> English(string text)
    {
        var found = EnglishDay().Match(text);
        var month = found.Success ? Array.IndexOf(Months, found.Groups["month"].Value[..3].ToLowerInvariant()) + 1 : 0;
        return month > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{found.Groups["year"].Value}-{month:00}-{int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture):00}")] : [];
    }

    private static IEnumerable<string> WithYear(string text, string example) => example.Length >= 4 && example[..4].All(char.IsAsciiDigit)
        ? [$"{example[..4]}年{text}", "20" + text, $"{text.TrimEnd('月')}月1日", MonthOnly().Replace(text, "$0" + "1日")]
        : [];

    private static IEnumerable<string> Turned(string text)
    {
        var found = TwoTimes().Match(text);
        return found.Success ? [$"{found.Groups["day"].Value} {found.Groups["second"].Value}-{found.Groups["first"].Value}"] : [];
    }

    // What is left when words at the end are taken away, the longest first.
    private static IEnumerable<string> Beginnings(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).Select(cut => text[..^cut].TrimEnd(' ', '、', '(', '（'));

    [GeneratedRegex("(?<=[0-9〇一二三四五六七八九十])[ー―—–−─](?=[0-9〇一二三四五六七八九十])")]
    private static partial Regex LongDash();

    [GeneratedRegex("[〇一二三四五六七八九十]+(?=[年月日名人社件回時分])")]
    private static partial Regex KanjiNumber();

    [GeneratedRegex("^([0-9]{4})([0-9]{2})([0-9]{2})")]
    private static partial Regex EightDigits();

    [GeneratedRegex("^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$")]
    private static partial Regex American();

    [GeneratedRegex(@"(?<month>[A-Za-z]{3,9})\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})|(?<day>[0-9]{1,2}) (?<month>[A-Za-z]{3,9})\.?,? (?<year>[0-9]{4})")]
    private static partial Regex EnglishDay();

    [GeneratedRegex("^[0-9]{4}年[0-9]{1,2}月")]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"([0-9]{1,2})\.([0-9]{2})(?![0-9.])")]
    private static partial Regex Dots();

    [GeneratedRegex("(?<= )([0-9]{2})([0-9]{2})-([0-9]{2})([0-9]{2})")]
    private static partial Regex BareTimes();

    [GeneratedRegex("(?<= )([0-9]{1,2})(?:時)?[-~〜]([0-9]{1,2})時")]
    private static partial Regex HoursOnly();

    // An end after midnight belongs to the next day, which only the author can add.
    [GeneratedRegex("[-~〜](?:2[4-9]|[3-9][0-9]):[0-9]{2}$")]
    private static partial Regex Late();

    [GeneratedRegex("([0-9]{1,2}):([0-9])(?![0-9])")]
    private static partial Regex ShortMinute();

    [GeneratedRegex(@"^(?<day>.*[日)]|[0-9/.-]+) ?(?<first>[0-9]{1,2}:[0-9]{2})[-~〜](?<second>[0-9]{1,2}:[0-9]{2})$")]
    private static partial Regex TwoTimes();

    [GeneratedRegex("([0-9]+)(?![0-9名人])")]
    private static partial Regex CountWithoutUnit();

    [GeneratedRegex("約|およそ|ほか|など|程度|以上|前後|くらい|ぐらい|数(?=名)")]
    private static partial Regex Open();

    [GeneratedRegex("[、,・]?[^、,・(（]*?(?<![0-9])0(?:名|人)")]
    private static partial Regex Nobody();
}
