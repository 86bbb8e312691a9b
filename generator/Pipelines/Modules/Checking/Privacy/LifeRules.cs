using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>What belongs to somebody's own life: home, birth, money, the number the state gave.</summary>
internal static partial class LifeRules
{
    private static IEnumerable<string> HomeWords =>
        from person in new[] { "さん", "氏", "様" }
        from of in new[] { "", "の" }
        from home in new[] { "宅", "お宅", "家", "住所", "お住まい", "方" }
        select person + of + home;

    // A day, then perhaps a space, then 生.
    private static IEnumerable<string> BirthWords =>
        from end in "日0123456789元"
        from space in new[] { "", " " }
        select $"{end}{space}生";

    public static ImmutableArray<PrivacyRule> All { get; } =
    [
        new(HomeAddress(), PrivacyDiagnostics.HomeAddress)
        {
            Words = ["自宅", "個人宅", "実家", "現住所", .. HomeWords],
        },
        new(BankAccount(), PrivacyDiagnostics.BankAccount)
        {
            Words = ["普通", "当座", "貯蓄", "総合", "口座番号", "記号"],
        },
        new(NamedMyNumber(), PrivacyDiagnostics.MyNumber)
        {
            Words = ["マイナンバー", "ﾏｲﾅﾝﾊﾞｰ", "個人番号"],
        },
        new(MyNumber(), PrivacyDiagnostics.MyNumber) { Accepts = m => MyNumberCheck.Fits(m.ValueSpan) },
        new(BirthDate(), PrivacyDiagnostics.BirthDate)
        {
            Words = ["生年月日", "誕生日", "生まれ", "うまれ", "DOB", .. BirthWords],
        },
    ];

    // Only what leads to a door: a block or a house number behind a word for somebody's home.
    [GeneratedRegex(
        """
        (?:自宅(?!で|から|まで|訪問|療養|学習)|個人宅|実家|(?:さん|氏|様)の?(?:お?宅|家|住所|お住まい)|現住所)
        [^\n。0-9一二三四五六七八九十]{0,40}?(?<at>(?:[^\s。、:はが(]{1,12}[都道府県市区町村])?[^\s。、:はが(0-9]{1,20}
            (?:[0-9]{1,4}(?:丁目|番地|番[0-9]|-[0-9]{1,4})|[一二三四五六七八九十]{1,3}丁目)[0-9丁目番地号の-]*)
        | (?<at>[^\s。、:はが(0-9]{1,20}(?:[0-9]{1,4}(?:丁目|番地|番[0-9]|-[0-9]{1,4}))[0-9丁目番地号の-]*)[ ]?[^\s。、]{1,12}(?:様方|さん方|さん宅|様宅)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex HomeAddress();

    [GeneratedRegex(
        """
        (?:普通|当座|貯蓄|総合)(?:預金|口座)?[ :(/・]{0,3}(?:口座)?(?:番号|No\.?)?[ :)/・]{0,3}(?<at>[0-9]{7})(?![0-9年円人])
        | 口座番号[ :はが(/]{0,3}(?<at>[0-9]{6,8})(?![0-9])
        | (?<at>記号[ :]{0,2}[0-9]{5}(?:-[0-9])?[ 、,/・]{0,3}番号[ :]{0,2}[0-9]{6,8})(?![0-9])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex BankAccount();

    [GeneratedRegex(
        """
        (?:マイナンバー|ﾏｲﾅﾝﾊﾞｰ|個人番号)[^\n。0-9]{0,12}(?<at>[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4})(?![0-9-])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMyNumber();

    [GeneratedRegex(
        """
        (?<![A-Za-z0-9_/=.-]|[0-9][ ])(?:[0-9]{12}|[0-9]{4}-[0-9]{4}-[0-9]{4}|[0-9]{4}[ ][0-9]{4}[ ][0-9]{4})(?![A-Za-z0-9_.-]|[ ][0-9])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex MyNumber();

    [GeneratedRegex(
        """
        (?:生年月日|誕生日|生まれた日|DOB)[ :はが(「*]{0,4}(?<at>(?:(?:19|20)[0-9][0-9]|(?:明治|大正|昭和|平成|令和|[MTSHR])[ ]?(?:[0-9]{1,2}|元))[ ]?[-年/.][ ]?[0-9]{1,2}[ ]?[-月/.][ ]?[0-9]{1,2}日?)
        | (?<at>(?:(?:19|20)[0-9][0-9]|(?:明治|大正|昭和|平成|令和|[MTSHR])[ ]?(?:[0-9]{1,2}|元))[ ]?[-年/.][ ]?[0-9]{1,2}[ ]?[-月/.][ ]?[0-9]{1,2}日?)[ ]?(?:生まれ|うまれ|生(?=[)\s、。]|$))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex BirthDate();
}
