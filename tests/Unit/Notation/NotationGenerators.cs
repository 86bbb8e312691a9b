using CsCheck;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>Random values of the notation, and random texts.</summary>
internal static class NotationGenerators
{
    private static readonly string[] Labels =
        ["講師", "行政", "市民", "当法人", "市民活動団体", "福祉・防災", "第2地区", "市民だより", "まちづくりNPOスタッフ", "３人家族の会"];

    private static readonly string[] Organizations =
        ["見本建設株式会社", "NPO法人見本", "（株）見本", "見本市", "一般社団法人見本", "見本NPO", "NPO法人"];

    // What the notation is made of: texts of these come near enough to values to reach every branch.
    private static readonly string[] Pieces =
    [
        "2023", "２０２３", "7", "10", "０", "31", "99", "1,200", "年", "月", "日", "年度", "令和", "R", "元", "-", "/", ".", "..", "〜", "から",
        "（", "）", "(", ")", "月曜日", "火", "祝", "第3木曜", "午前", "午後", "正午", "時", "分", "半", ":", "：", "19:00", "20:30", "、", ",", "・",
        "+", "名", "人", "講師", "当法人", "より", "だより", "アドバイザー", "内訳", "ほか", "株式会社", "NPO", "法人", "見本", "見本太郎", "氏", "さん",
        "社", "件", "以上", "以下", "%", " ", "　", "\n", "\r", "\0", "😀", "\ud83d", "約",
    ];

    private static readonly string[] Values =
    [
        "2023年7月10日（月） 19:00〜20:30", "2023年4月1日〜4月30日", "2023-12-28..2024-01-05 10:00-17:00", "令和5年7月10日（月・祝）午後7時〜8時半",
        "8名（講師1名、行政1名、当法人より6名）", "6名+アドバイザー1名（見本太郎）", "講師1名、行政2名、アドバイザー1名", "1,200人（内訳：福祉・防災1,200人）",
        "見本建設株式会社 代表取締役社長 見本太郎氏", "NPO 法人見本・まち NPO センター 見本太郎さん", "理事長 （株）見本 見本太郎 様",
        "令和5年度", "2023年度", "R5", "20社", "10 件以上", "1,200部",
    ];

    private static readonly Gen<int> People = Gen.Int[1, 2000];

    private static readonly Gen<TimeOnly> Time = Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (h, m) => new TimeOnly(h, m));

    public static Gen<DateOnly> Day { get; } =
        Gen.Int[new DateOnly(1868, 1, 1).DayNumber, new DateOnly(2198, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    public static Gen<Schedule> Schedule { get; } =
        from first in Day
        from days in Gen.Int[-200, 360].Select(n => Math.Max(0, n))
        from start in Gen.Nullable(Time)
        from end in Gen.Nullable(Time)
        let isLawful = start is not null && (days > 0 || end > start)
        select new Schedule(first, first.AddDays(days), start, isLawful ? end : null);

    public static Gen<Participants> Participants { get; } =
        from labels in Gen.Shuffle(Labels, 0, Labels.Length)
        from counts in People.Array[labels.Length]
        from total in People
        from names in Gen.OneOf("見本太郎", "見本花子", "ジョン・スミス").Array[0, 3]
        from unnamed in Gen.Int[0, 3]
        let groups = labels.Zip(counts, (label, count) => new ParticipantGroup(label, count)).ToImmutableArray()
        let advisers = names.Length > 0 ? new Advisers(names.Length, [.. names]) : unnamed > 0 ? new Advisers(unnamed, []) : null
        select new Participants(groups.IsEmpty ? total : counts.Sum(), groups, advisers);

    public static Gen<Credit> Credit { get; } =
        from organization in Gen.OneOf(Organizations)
        from hasOrganization in Gen.Bool
        from position in Gen.OneOf<string?>(null, "代表取締役社長", "課長", "理事・事務局長")
        from name in Gen.OneOf("見本太郎", "ジョン・スミス", "見本")
        from honorific in Gen.OneOf("", "氏", "さん", "様", "先生", "殿")
        where organization != "NPO法人" || position is null
        select hasOrganization ? new Credit(organization, position, name, honorific) : new Credit(null, null, name, honorific);

    /// <summary>Lawful values with up to three slips, texts made of the notation's pieces, and texts of any characters.</summary>
    public static Gen<string> Text { get; } =
        from kind in Gen.Int[0, 3]
        from text in kind switch
        {
            0 => Gen.String[0, 40],
            1 => Gen.OneOf(Pieces).Array[0, 14].Select(string.Concat),
            _ => Slipped,
        }
        select text;

    private static Gen<string> Slipped =>
        from value in Gen.OneOf(Values)
        from slips in Gen.Select(Gen.Int[0, 60], Gen.Int[0, 2], Gen.OneOf(Pieces)).Array[0, 3]
        select slips.Aggregate(value, Slip);

    // Replaces a few characters, or none, by a piece.
    private static string Slip(string text, (int At, int Length, string Piece) slip)
    {
        var at = Math.Min(slip.At, text.Length);
        return text[..at] + slip.Piece + text[Math.Min(at + slip.Length, text.Length)..];
    }
}
