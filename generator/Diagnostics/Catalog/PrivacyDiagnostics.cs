namespace SocialHub.Diagnostics;

/// <summary>What must not be published.</summary>
public static class PrivacyDiagnostics
{
    /// <summary>A meeting id, passcode or join link.</summary>
    public static Diagnostic MeetingSecret(SourceSpan span) => new(
        "privacy-meeting", Severity.Error, span,
        "オンライン会議のID、パスコード、または参加用のアドレスが書かれています。公開すると、だれでも会議に入れてしまいます。",
        "消して、申し込んだ人にだけ知らせてください。",
        "オンラインの参加方法は、お申し込みの方にお知らせします。");

    /// <summary>A folder for names that must stay private, inside the content.</summary>
    public static Diagnostic PrivateFolder(SourceSpan span) => new(
        "privacy-private-folder", Severity.Error, span,
        "原稿のフォルダーの中に「private」というフォルダーがあります。原稿の置き場所は、だれでも読めます。",
        "いちばん上のフォルダーの private/ に移してください。そこに置いたものは、gitにもサイトにも入りません。すでにコミットしたときは、仲間に知らせてください。");

    /// <summary>A mobile number.</summary>
    public static Diagnostic MobileNumber(SourceSpan span) => new(
        "privacy-mobile-number", Severity.Error, span,
        "携帯電話の番号が書かれています。個人の番号は公開できません。",
        "消すか、団体の代表番号に書きかえてください。");

    /// <summary>A mail address at a provider for private people.</summary>
    public static Diagnostic PrivateMail(SourceSpan span) => new(
        "privacy-mail", Severity.Error, span,
        "個人のメールアドレスが書かれています。公開すると、迷惑メールやなりすましに使われることがあります。",
        "消すか、団体のアドレスまたはお問い合わせページへのリンクに書きかえてください。",
        "[お問い合わせ](/contact/)");
}
