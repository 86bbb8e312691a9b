using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>What lets anybody into a meeting, a group or a file.</summary>
internal static partial class OnlineRules
{
    public static ImmutableArray<PrivacyRule> All { get; } =
    [
        new(JoinLink(), PrivacyDiagnostics.JoinLink)
        {
            Words = ["zoom", "meet.google", "g.co/meet", "teams.", "webex", "whereby", "jit.si", "join.skype", "chime.aws", "facetime.apple", "gather.town", "ovice", "line.me"],
        },
        new(InviteLink(), PrivacyDiagnostics.InviteLink)
        {
            Words = ["line", "discord", "join.slack", "whatsapp", "t.me/", "chatwork", "trello.com", "m.me/j/", "classroom.google"],
        },
        new(EditLink(), PrivacyDiagnostics.EditLink)
        {
            Words = ["docs.google", "drive.google", "calendar.google", "1drv.ms", "sharepoint", "dropbox"],
        },
        new(MeetingId(), PrivacyDiagnostics.MeetingSecret)
        {
            Words = ["ID", "番号", "number", "アクセスコード"],
        },
        new(Passcode(), PrivacyDiagnostics.MeetingSecret)
        {
            Words = ["パスコード", "ﾊﾟｽｺｰﾄﾞ", "パスワード", "ﾊﾟｽﾜｰﾄﾞ", "passcode", "password", "pwd", "PW", "合言葉", "アクセスコード", "会議キー"],
        },
    ];

    // A registration page (zoom.us/meeting/register/…) may be published: it hands out the link.
    [GeneratedRegex(
        """
        (?:https?://)?(?<![A-Za-z0-9_.@-])(?:
            (?:[A-Za-z0-9_-]+\.)*zoom(?:gov)?\.(?:us|com)/(?:[jws]|my|wc|launch)/
          | meet\.google\.com/(?=[A-Za-z0-9_-]*[A-Za-z0-9_]-?[A-Za-z0-9_]) | g\.co/meet/
          | teams\.microsoft\.com/(?:l/meetup|meet/) | teams\.live\.com/meet
          | [A-Za-z0-9_-]+\.webex\.com/(?:meet/|join/|webappng|wbxmjs|[A-Za-z0-9_.-]+/j\.php)
          | (?:[A-Za-z0-9_-]+\.)?whereby\.com/(?!(?:information|blog|user|org)\b)[A-Za-z0-9_]
          | meet\.jit\.si/[A-Za-z0-9_] | join\.skype\.com/[A-Za-z0-9_] | chime\.aws/[0-9] | facetime\.apple\.com/join
          | (?:app\.)?gather\.town/(?:app|i|invite)\b | [A-Za-z0-9_-]+\.ovice\.(?:in|com)/ | (?:call|meeting)\.line\.me/[A-Za-z0-9_] | line\.me/R/meeting
        )[A-Za-z0-9_./?&=%\#:~+@-]*
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex JoinLink();

    // Official accounts of LINE (lin.ee, @name) are made to be published.
    [GeneratedRegex(
        """
        (?:https?://)?(?<![A-Za-z0-9_.@-])(?:
            line\.me/(?:R/)?ti/(?:g2?/|p/(?!@|%40))
          | discord(?:app)?\.(?:gg/|com/invite/) | join\.slack\.com/ | chat\.whatsapp\.com/[A-Za-z0-9_] | t\.me/(?:\+|joinchat)
          | (?:www\.)?chatwork\.com/g/ | trello\.com/invite/ | m\.me/j/ | classroom\.google\.com/c/[A-Za-z0-9_]+\?cjc=
        )[A-Za-z0-9_./?&=%\#:~+@-]*
        | LINE[ ]?(?:の[ ]?)?ID[ ]{0,2}[:はが=][ ]{0,2}(?<at>(?![0-9]{1,3}\b)[A-Za-z0-9][A-Za-z0-9_.-]{3,19})
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex InviteLink();

    [GeneratedRegex(
        """
        (?:https?://)?(?<![A-Za-z0-9_.@-])(?:
            docs\.google\.com/forms/(?:u/[0-9]/)?d/(?!e/)[A-Za-z0-9_-]+/(?:edit|prefill|responses)
          | docs\.google\.com/forms/(?:u/[0-9]/)?d/e/[A-Za-z0-9_-]+/viewform\?(?:[A-Za-z0-9_.=%-]+&)*edit2=
          | docs\.google\.com/(?:document|spreadsheets|presentation)/(?:u/[0-9]/)?d/(?!e/)(?>[A-Za-z0-9_-]+)(?:/edit|/copy|/?\?usp=|/?(?=[\s)]|$))
          | drive\.google\.com/(?:drive/(?:u/[0-9]/)?folders/|file/d/|open\?id=)
          | calendar\.google\.com/calendar/[A-Za-z0-9_./%@-]*private-
          | 1drv\.ms/ | [A-Za-z0-9_-]+-my\.sharepoint\.com/ | (?:www\.)?dropbox\.com/(?:s|sh|scl|request)/
        )[A-Za-z0-9_./?&=%\#:~+@-]*
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex EditLink();

    [GeneratedRegex(
        """
        (?:(?:ミーティング|ﾐｰﾃｨﾝｸﾞ|meeting|会議|ウェビナー|ウェビナ|webinar|zoom|ズーム|webex|teams|meet)[ の・-]{0,2}(?:ID|番号|number|アクセスコード)
          (?:[ ]{0,2}[:=はが「『("*`|#\[]){0,4}[ ]*[0-9](?:[ -]?[0-9]){8,11}(?![0-9])
        | (?<![A-Za-z0-9])ID[ ]{0,2}[:=はが「("*]{0,3}[ ]{0,2}[0-9]{3}[ -][0-9]{3,4}[ -][0-9]{3,4}(?![0-9-]))
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingId();

    // A word counts only with a value behind it: one may write about passcodes. Letters alone are a value only after a colon.
    [GeneratedRegex(
        """
        (?:パスコード|ﾊﾟｽｺｰﾄﾞ|パスワード|ﾊﾟｽﾜｰﾄﾞ|passcode|password|(?<![A-Za-z])pwd|(?<![A-Za-z])PW|合言葉|アクセスコード|会議キー)
        (?:
            (?:[ ]{0,2}[:=はが「『("*`|]){0,4}[ ]*(?=[!-~]*[0-9][!-~]*[0-9])(?![0-9,.]+[ ]?(?:年|月|日|時|文字|桁|回|件|個|名|人|円|か|ヶ|歳|-))[A-Za-z0-9!\#$%&?_@+*-]{4,}
          | [ ]{0,2}[:=][ ]{0,2}[A-Za-z][A-Za-z0-9!\#$%&?_@+*-]{3,}(?=[ ]*(?:[)」』、。*`]|$))
        )
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Passcode();
}
