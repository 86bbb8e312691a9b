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

    private static readonly Gen<int> People = Gen.Int[1, 2000];

    private static readonly Gen<TimeOnly> Time = Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (h, m) => new TimeOnly(h, m));

    public static Gen<DateOnly> Day { get; } =
        Gen.Int[new DateOnly(1868, 1, 1).DayNumber, new DateOnly(2198, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    public static Gen<Schedule> Schedule { get; } =
        from first in Day
        from days in Gen.Frequency((1, Gen.Const(0)), (1, Gen.Int[1, 360]))
        from start in Gen.Nullable(Time)
        from end in Gen.Nullable(Time)
        let isLawful = start is not null && (days > 0 || end > start)
        select new Schedule(first, first.AddDays(days), start, isLawful ? end : null);

    public static Gen<Participants> Participants { get; } =
        from labels in Gen.Shuffle(Labels, 0, Labels.Length)
        from counts in People.Array[labels.Length]
        from total in People
        from names in Gen.OneOfConst("見本太郎", "見本花子", "ジョン・スミス").Array[0, 3]
        from unnamed in Gen.Int[0, 3]
        let groups = labels.Zip(counts, (label, count) => new ParticipantGroup(label, count)).ToImmutableArray()
        let advisers = names.Length > 0 ? new Advisers(names.Length, [.. names]) : unnamed > 0 ? new Advisers(unnamed, []) : null
        select new Participants(groups.IsEmpty ? total : counts.Sum(), groups, advisers);

    public static Gen<Credit> Credit { get; } =
        from organization in Gen.OneOfConst(Organizations)
        from hasOrganization in Gen.Bool
        from position in Gen.OneOfConst(null, "代表取締役社長", "課長", "理事・事務局長")
        from name in Gen.OneOfConst("見本太郎", "ジョン・スミス", "見本")
        from honorific in Gen.OneOfConst("", "氏", "さん", "様", "先生", "殿")
        where organization != "NPO法人" || position is null
        select hasOrganization ? new Credit(organization, position, name, honorific) : new Credit(null, null, name, honorific);

    /// <summary>Texts that look like the notation, and texts of any characters.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.OneOfConst(Pieces).Array[0, 14].Select(string.Concat), Gen.String[0, 40]);
}
