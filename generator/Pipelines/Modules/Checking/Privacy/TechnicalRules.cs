using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>What machines write of people: exact places, addresses of their computers, keys.</summary>
internal static partial class TechnicalRules
{
    private static IEnumerable<string> Decimals => "0123456789".Select(d => $".{d}");

    private static IEnumerable<string> Degrees =>
        from sign in "°度"
        from space in new[] { "", " " }
        from digit in "0123456789"
        select sign + space + digit;

    // Plus codes.
    private static IEnumerable<string> Codes => "23456789CFGHJMPQRVWX".Select(c => $"+{c}");

    public static ImmutableArray<PrivacyRule> All { get; } =
    [
        new(Coordinates(), PrivacyDiagnostics.Coordinates) { Words = [.. Decimals, .. Degrees, .. Codes], IsAllowedForPlaces = true },
        new(IpAddress(), PrivacyDiagnostics.IpAddress) { Words = [.. Decimals] },
        new(Secret(), PrivacyDiagnostics.Secret)
        {
            Words = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "AKIA", "ASIA", "xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-", "AIza", "sk-", "sk_live_", "eyJ", "Bearer", "-----BEGIN", "hooks.slack", "discord"],
        },
    ];

    // Four decimals are 11 m; three are a block of houses. The bounds are those of Japan.
    [GeneratedRegex(
        """
        (?<![0-9.])(?:北緯[ ]?)?(?:2[0-9]|3[0-9]|4[0-6])\.[0-9]{4,}[ ]?[°度]?[ ]?(?:N|北緯)?[ ]{0,2}(?:[,、/・]|%2C|!4d)?[ ]{0,2}(?:E|東経)?[ :]{0,2}1[2-5][0-9]\.[0-9]{4,}
        | (?<![0-9.])[0-9]{2}[°度][ ]?[0-9]{1,2}['′分][ ]?[0-9]{1,2}(?:\.[0-9]+)?(?:"|″|''|秒)[ ]?N?[ ,、]{0,3}(?:E|東経)?[ ]?[0-9]{3}[°度][ ]?[0-9]{1,2}['′分][ ]?[0-9]{1,2}(?:\.[0-9]+)?(?:"|″|''|秒)
        | (?<![A-Za-z0-9+])(?:[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Za-z0-9])|(?=[2-9]*[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?=[ 、,]{1,2}[\p{IsCJKUnifiedIdeographs}]))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Coordinates();

    // Not the addresses inside a house, and not 1.2.3.4, which is a version or a heading.
    [GeneratedRegex(
        """
        (?<![A-Za-z0-9_.-])(?<!(?:v|ver\.?|version|版|バージョン|条|第)[ ]?)(?!0\.|10\.|127\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|(?:[0-9]\.){3}[0-9](?![0-9]))
        (?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?![A-Za-z0-9_-]|\.[0-9])
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex IpAddress();

    [GeneratedRegex(
        """
        (?<![A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,}|glpat-[A-Za-z0-9_-]{20,}|A(?:KIA|SIA)[0-9A-Z]{16}|xox[abprs]-[A-Za-z0-9_-]{10,}
          |AIza[A-Za-z0-9_-]{35}|sk-[A-Za-z0-9_-]{20,}|sk_live_[A-Za-z0-9_]{16,}|eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*)?)
        | Bearer[ ]+[A-Za-z0-9._~+/-]{20,}=*
        | -----BEGIN[ ](?:[A-Z]+[ ])*PRIVATE[ ]KEY-----
        | (?:https://)?hooks\.slack\.com/services/[A-Za-z0-9_/]+ | (?:https://)?discord(?:app)?\.com/api/webhooks/[A-Za-z0-9_/-]+
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
