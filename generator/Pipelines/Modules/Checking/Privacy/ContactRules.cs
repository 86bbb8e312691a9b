using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Where a private person can be reached. An organisation's landline and mail are no secret and are left alone.</summary>
internal static partial class ContactRules
{
    public static ImmutableArray<PrivacyRule> All { get; } =
    [
        new(MobileNumber(), PrivacyDiagnostics.MobileNumber)
        {
            Words = ["060", "070", "080", "090", "+81", "+ 81", "0081"],
        },
        new(HomeNumber(), PrivacyDiagnostics.HomeNumber)
        {
            Words = ["自宅", "実家", "個人宅", "個人の電話", "個人の番号", "個人電話", "お宅の電話"],
        },
        new(PrivateMail(), PrivacyDiagnostics.PrivateMail)
        {
            Words = [".com", ".net", ".me", ".jp", ".co", ".ne", ".or", "dot", "ドット"],
        },
    ];

    // 060, 070, 080, 090 and 11 digits, or with +81. 0800 is free of charge and belongs to organisations; 090-0000-0000 is an example.
    [GeneratedRegex(
        """
        (?<![0-9A-Za-z_=])(?<![0-9][-.])
        (?:(?:\(?\+[ ]?81\)?|0081)[-ー―—‑.・ ]{0,2}(?:\(0\)|0)?[ ]?|(?:\((?=0[6-9]0\)))?0)(?!800|[6-9]0[-ー ]?0000[-ー ]?0000)[6-9]0\)?(?:[-ー―—‑.・ ()/]{0,3}[0-9]){8}
        (?![-ー―—‑.]?[0-9])(?![ ][0-9]{2})
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex MobileNumber();

    [GeneratedRegex(
        """
        (?:自宅(?!で|に|から|まで|訪問|療養|学習)|実家|個人宅|個人の(?:電話|番号)|個人電話|お宅の電話)[^\n。0-9]{0,20}(?<at>0[0-9]{1,4}[-ー―—‑.() ]{1,2}[0-9]{1,4}[-ー―—‑.() ]{1,2}[0-9]{4}|0[0-9]{9})(?![0-9])
        | (?<![0-9-])(?<at>0[0-9]{1,4}[-ー―—‑.() ]{1,2}[0-9]{1,4}[-ー―—‑.() ]{1,2}[0-9]{4}|0[0-9]{9})[ ]{0,2}\(?[ ]?(?:自宅(?!で|に|から|まで)|実家|個人宅)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex HomeNumber();

    // Tricks against robots are tricks against nobody.
    [GeneratedRegex(
        """
        (?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}
        [ ]?(?:@|[(\[{<【〔]?[ ]?(?:(?<![A-Za-z0-9])at(?![A-Za-z0-9])|アットマーク|アット|あっと|(?<=\()a(?=\))|@)[ ]?[)\]}>】〕]?|[★☆●◎■◆＊*#])[ ]?
        (?:[a-z0-9-]+(?:\.|[ ]?\(?(?:dot|ドット)\)?[ ]?)){0,2}
        (?:gmail|googlemail|yahoo|ymail|icloud|me|mac|outlook|hotmail|live|msn|docomo|ezweb|au|auone|softbank|vodafone|ymobile|wcm|uqmobile
          |nifty|biglobe|ocn|so-net|plala|dion|rakumail|aol|proton|protonmail|qq|naver)
        (?:\.|[ ]?[(\[]?(?:dot|ドット)[)\]]?[ ]?)(?:com|net|me|jp|(?:co|ne|or)(?:\.|[ ]?\(?(?:dot|ドット)\)?[ ]?)jp)
        (?![A-Za-z0-9-])
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex PrivateMail();
}
