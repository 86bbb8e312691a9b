using CsCheck;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>Values that the notation can say, and texts that it may meet.</summary>
internal static class NotationGenerators
{
    private const string Alphabet =
        "0123456789０９年月日度時分半令和平成昭和元RHS午前後正（）()【】、,，・/-~〜～ー.:： 　+＋名人社件講師行政より約うちほかなどアドバイザー株式会社NPO法人センター代表氏さん様見本太郎第曜火木𠮷\n\t\0x";

    public static readonly Gen<DateOnly> Day =
        Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    public static readonly Gen<Schedule> Schedule =
        from first in Day
        from more in Gen.OneOf(Gen.Const(0), Gen.Int[0, 900])
        from start in Gen.Int[-1, 1438]
        from end in Gen.Int[-1, 1439]
        let last = first.AddDays(Math.Min(more, new DateOnly(2100, 12, 31).DayNumber - first.DayNumber))
        let isEnded = start >= 0 && end >= 0 && (first != last || end > start)
        select new Schedule(first, last, TimeOf(start), isEnded ? TimeOf(end) : null);

    public static readonly Gen<Participants> Participants =
        from labels in Word("講師行政市民活動団体まちづくりNPO・3年G x大学", 6).Array[0, 6]
        from counts in Gen.Int[1, 2000].Array[6]
        from total in Gen.Int[1, 999_999]
        from advisers in Gen.Null(Advisers)
        let groups = labels.Distinct().Select((label, i) => new ParticipantGroup(label + "の会", counts[i])).ToImmutableArray()
        select new Participants(groups.IsEmpty ? total : groups.Sum(g => g.Count), groups, advisers);

    // Without an organisation only a known position can be told from one.
    public static readonly Gen<Credit> Credit =
        from organization in Gen.OneOf<string?>(null, "見本建設株式会社", "NPO法人ABC", "見本大学 まちづくりセンター", "㈱見本", "あおば商店")
        from position in Gen.OneOf<string?>(null, "代表取締役社長", "IT 部長", "まちづくり課 課長", "CEO")
        from name in Gen.OneOf("見本太郎", "渡邊一馬", "ジョン・スミス", "𠮷野花子", "みほんはなこ", "アン・リー")
        from honorific in Gen.OneOf("", "氏", "さん", "様", "先生", "殿")
        select new Credit(organization, organization is null ? position?.Split(' ')[^1] : position, name, honorific);

    /// <summary>Texts of the notation's own letters, which go further astray than arbitrary ones.</summary>
    public static readonly Gen<string> Text = Gen.OneOf(Word(Alphabet, 40), Gen.String, Mixed());

    private static Gen<Advisers> Advisers =>
        from count in Gen.Int[1, 3]
        from names in Gen.OneOf("見本太郎", "見本花子", "渡邊一馬氏").Array[count]
        from isNamed in Gen.Bool
        select new Advisers(count, isNamed ? [.. names] : []);

    private static Gen<string> Word(string letters, int most) =>
        Gen.Int[0, letters.Length - 1].Array[1, most].Select(at => new string([.. at.Select(i => letters[i])]).Trim());

    // Two halves of lawful texts with something between them.
    private static Gen<string> Mixed() =>
        from first in Gen.OneOf(Schedule.Select(s => s.ToString()), Participants.Select(p => p.ToString()), Credit.Select(c => c.ToString()))
        from second in Gen.OneOf(Schedule.Select(s => s.ToString()), Participants.Select(p => p.ToString()), Credit.Select(c => c.ToString()))
        from between in Word(Alphabet, 3)
        from cut in Gen.Int[0, 20]
        select first[..Math.Min(cut, first.Length)] + between + second[Math.Min(cut, second.Length)..];

    private static TimeOnly? TimeOf(int minutes) => minutes < 0 ? null : TimeOnly.MinValue.AddMinutes(minutes);
}
