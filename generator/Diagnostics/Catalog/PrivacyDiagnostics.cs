namespace SocialHub.Diagnostics;

/// <summary>What must not be published. No message repeats what was written: logs of a public repository are public too.</summary>
public static class PrivacyDiagnostics
{
    private const string ToContact = "[お問い合わせ](/contact/)";

    /// <summary>An id or passcode of an online meeting.</summary>
    public static Diagnostic MeetingSecret(Located<string> written) => new(
        "privacy-meeting", Severity.Error, written.Span,
        "オンライン会議のIDやパスコードが書かれています。公開すると、だれでも会議に入れてしまいます。",
        "消して、申し込んだ人にだけ知らせてください。",
        "オンラインの参加方法は、お申し込みの方にお知らせします。");

    /// <summary>A link by which anybody joins a meeting.</summary>
    public static Diagnostic JoinLink(Located<string> written) => new(
        "privacy-join-link", Severity.Error, written.Span,
        "オンライン会議に入るアドレスが書かれています。公開すると、だれでも会議に入れてしまいます。",
        "消して、申し込んだ人にだけ知らせてください。",
        "オンラインの参加方法は、お申し込みの方にお知らせします。");

    /// <summary>An invitation into a group, or a private account of a messenger.</summary>
    public static Diagnostic InviteLink(Located<string> written) => new(
        "privacy-invite-link", Severity.Error, written.Span,
        "グループへの招待や、個人のアカウントが書かれています。公開すると、知らない人が入ったり、個人に連絡したりできてしまいます。",
        "消して、参加する人にだけ知らせてください。LINEの公式アカウント（lin.ee で始まるものや、@で始まるID）は書けます。",
        ToContact);

    /// <summary>A link by which others edit or look into a file. A form's own page is known by its editor's address.</summary>
    public static Diagnostic EditLink(Located<string> written) => new Diagnostic(
        "privacy-edit-link", Severity.Error, written.Span,
        "編集用や共有用のアドレスが書かれています。フォームの答えや、名簿などの中身を、知らない人が見たり書きかえたりできるかもしれません。",
        "フォームは回答用のアドレス（viewformで終わるもの）に書きかえてください。書類は、公開用（「ウェブに公開」のアドレス）にするか、内容をこのサイトに書いてください。")
        .Replacing(written, FormPage(written.Value));

    /// <summary>A folder for names that must stay private, inside the content.</summary>
    public static Diagnostic PrivateFolder(SourceSpan span) => new(
        "privacy-private-folder", Severity.Error, span,
        "原稿のフォルダーの中に「private」というフォルダーがあります。原稿の置き場所は、だれでも読めます。",
        "いちばん上のフォルダーの private/ に移してください。そこに置いたものは、gitにもサイトにも入りません。すでにコミットしたときは、仲間に知らせてください。");

    /// <summary>A mobile number.</summary>
    public static Diagnostic MobileNumber(Located<string> written) => new(
        "privacy-mobile-number", Severity.Error, written.Span,
        "携帯電話の番号が書かれています。個人の番号は公開できません。",
        "消すか、団体の代表番号に書きかえてください。団体として公開すると決めた番号なら、organizations.yaml のその団体に「公開の連絡先」として書いてください。");

    /// <summary>A landline that is said to be somebody's own.</summary>
    public static Diagnostic HomeNumber(Located<string> written) => new(
        "privacy-home-number", Severity.Error, written.Span,
        "自宅や個人の電話番号が書かれています。個人の番号は公開できません。",
        "消すか、団体の代表番号に書きかえてください。");

    /// <summary>A mail address at a provider for private people.</summary>
    public static Diagnostic PrivateMail(Located<string> written) => new(
        "privacy-mail", Severity.Error, written.Span,
        "個人のメールアドレスが書かれています。公開すると、迷惑メールやなりすましに使われることがあります。",
        "消すか、団体のアドレスまたはお問い合わせページへのリンクに書きかえてください。団体として公開すると決めたアドレスなら、organizations.yaml のその団体に「公開の連絡先」として書いてください。",
        ToContact);

    /// <summary>Where somebody lives.</summary>
    public static Diagnostic HomeAddress(Located<string> written) => new(
        "privacy-home-address", Severity.Error, written.Span,
        "個人の家の住所が、番地まで書かれています。公開すると、その人が危ない目にあうことがあります。",
        "町の名前までにするか、消してください。");

    /// <summary>A bank account.</summary>
    public static Diagnostic BankAccount(Located<string> written) => new(
        "privacy-bank-account", Severity.Error, written.Span,
        "口座の番号が書かれています。個人の口座は公開できません。",
        "消してください。寄付の振込先など、団体として公開すると決めた口座なら、organizations.yaml のその団体に「公開の連絡先」として番号を書いてください。");

    /// <summary>The number that the state gave to a person.</summary>
    public static Diagnostic MyNumber(Located<string> written) => new(
        "privacy-my-number", Severity.Error, written.Span,
        "マイナンバー（個人番号）と思われる12けたの数が書かれています。マイナンバーを公開することは、法律で禁じられています。",
        "消してください。すでにコミットしたときは、すぐに仲間に知らせてください。ほかの番号のときは、区切り方を変えて書いてください。");

    /// <summary>When somebody was born, to the day.</summary>
    public static Diagnostic BirthDate(Located<string> written) => new(
        "privacy-birth-date", Severity.Error, written.Span,
        "生年月日が書かれています。名前と合わせると、その人になりすますことに使われます。",
        "消すか、年だけにしてください。");

    /// <summary>A place to within some metres.</summary>
    public static Diagnostic Coordinates(Located<string> written) => new(
        "privacy-coordinates", Severity.Error, written.Span,
        "場所が、数メートルまで分かる書き方で書かれています。個人の家が分かることがあります。",
        "会場は、places.yaml に書いて、その番号で示してください。ほかの場所は、町の名前までにしてください。");

    /// <summary>The address of somebody's computer.</summary>
    public static Diagnostic IpAddress(Located<string> written) => new(
        "privacy-ip-address", Severity.Error, written.Span,
        "コンピューターの番号（IPアドレス）が書かれています。だれが使っているかが分かることがあります。",
        "消すか、「事務所のパソコン」のように言葉で書いてください。");

    /// <summary>A key that opens a service.</summary>
    public static Diagnostic Secret(Located<string> written) => new(
        "privacy-secret", Severity.Error, written.Span,
        "サービスのかぎ（トークン、秘密鍵）が書かれています。見た人はだれでも、あなたの代わりにそのサービスを使えます。",
        "消してください。すでにコミットしたときは、そのサービスの画面でかぎを無効にして、仲間に知らせてください。消すだけでは、前の記録に残ります。");

    // …/forms/d/ID/edit → …/forms/d/ID/viewform; an answer that can be changed → the empty form.
    private static string? FormPage(string link)
    {
        var forms = link.IndexOf("/forms/", StringComparison.OrdinalIgnoreCase);
        if (forms < 0)
        {
            return null;
        }

        var end = link.LastIndexOf("/viewform", StringComparison.OrdinalIgnoreCase);
        var parts = link.Split('/');
        var id = Array.LastIndexOf(parts, "d") + 1;
        return end > 0 ? link[..end] + "/viewform" : string.Join('/', parts[..(id + 1)]) + "/viewform";
    }
}
