using static SocialHub.Pipelines.IssueQuestion;

namespace SocialHub.Pipelines;

/// <summary>All forms, each with the few keys that a first-time writer needs; the other keys can be added in the pull request.</summary>
internal static class IssueForms
{
    private const string NamesOnly = "名前を出してよいと本人が言った人だけを書きました。電話番号やメールアドレス、会議の番号は書いていません。";
    private const string OwnWords = "自分たちで書いた文です。ほかの人の文や写真を、断りなく写していません。";
    private const string NameOrId = "名前でも書けます。";

    /// <summary>The question of which roadmap a voice is about; it is no key, but the folder of the file.</summary>
    public static readonly IssueQuestion RoadmapOfVoice = new(
        "ロードマップ", "どのロードマップについての声か、その題名かフォルダー名です。", "居住支援ロードマップ", true, QuestionInput.Line);

    public static readonly IssueForm Session = new(
        "session", "会の報告", "会を報告する・知らせる", "勉強会、情報交換会、展示の報告です。これから開く会のお知らせも書けます。",
        [
            Of(SessionSchema.Title), Of(SessionSchema.Kind), Of(SessionSchema.Schedule), Of(SessionSchema.Summary),
            Of(SessionSchema.Participants, hint: "まだ開いていない会では、空けておきます。"),
            Of(SessionSchema.Lab, hint: "ロードマップの題名でも書けます。"),
            Of(SessionSchema.Place, hint: $"{NameOrId}一覧にない会場は、本文に書きます。"), Of(SessionSchema.Aim),
            Of(SessionSchema.Topics, QuestionInput.Names, "いくつかあるときは「、」で区切ります。"),
            Of(SessionSchema.Points, QuestionInput.Items, "1行に一つずつ書きます。"),
            Body("当日の様子です。段落の間は1行空けます。見出しは行のはじめに「## 」を書きます。", "参加した8名で、事例をもとに話し合いました。"),
        ],
        [NamesOnly, OwnWords]);

    public static readonly IssueForm Article = new(
        "article", "記事", "記事を書く", "お知らせ、募集、レポート、インタビューです。",
        [
            Of(ArticleSchema.Title), Of(ArticleSchema.Date), Of(ArticleSchema.Summary), Of(ArticleSchema.Kind),
            Of(ArticleSchema.Topics, QuestionInput.Names, "いくつかあるときは「、」で区切ります。"),
            Body("記事の文です。段落の間は1行空けます。見出しは行のはじめに「## 」を書きます。", "夏の展示に向けて、準備を始めました。"),
        ],
        [NamesOnly, OwnWords]);

    public static readonly IssueForm Recruitment = new(
        "recruitment", "プロボノ募集", "プロボノを募集する", "力を貸してくださる人をさがします。",
        [
            Of(RecruitmentSchema.Title), Of(RecruitmentSchema.Summary), Of(RecruitmentSchema.Year), Of(RecruitmentSchema.Date),
            Of(RecruitmentSchema.Role), Of(RecruitmentSchema.Roadmap, hint: "題名でも書けます。関わりのない募集では、ここも次も空けておきます。"),
            Of(RecruitmentSchema.Cell), Of(RecruitmentSchema.Hours), Of(RecruitmentSchema.Period), Of(RecruitmentSchema.Deliverable),
            Of(RecruitmentSchema.Deadline),
            Body("どんな人をさがしているか、何をしていただくかです。", "情報を守る方法を、いっしょに考えてくださる方をさがしています。"),
        ],
        [NamesOnly, OwnWords]);

    public static readonly IssueForm Newsletter = new(
        "newsletter", "広報誌", "広報誌を作る", "サイトの記事や会の報告から、紙の広報誌を作ります。",
        [
            Of(NewsletterSchema.Title), Of(NewsletterSchema.Number), Of(NewsletterSchema.Date), Of(NewsletterSchema.Period), Of(NewsletterSchema.Length),
            Of(NewsletterSchema.Chosen, QuestionInput.Items, "題名でも書けます。1行に一つずつ書きます。"),
            Body("1ページ目のあいさつです。段落だけを書きます。段落の間は1行空けます。", "冬の活動をまとめました。どうぞお読みください。"),
        ],
        [NamesOnly, OwnWords]);

    public static readonly IssueForm Voice = new(
        "voice", "声", "ロードマップへの声を届ける", "ロードマップについての意見や気づきです。言われたことばのまま、のせます。",
        [
            RoadmapOfVoice, Of(VoiceSchema.Received), Of(VoiceSchema.Channel), Of(VoiceSchema.Sector), Of(VoiceSchema.Cell),
            Of(VoiceSchema.Words, QuestionInput.Sentence),
        ],
        ["書いたことばのまま公開されることを、話した人が承知しています。", "話した人やほかの人の名前、だれのことか分かる事情は書いていません。"])
    {
        Target = IssueFormTarget.Voice,
    };

    public static readonly IssueForm Correction = new(
        "correction", "訂正", "まちがいを知らせる", "サイトのまちがいです。担当の人が読んで直します。",
        [
            new("ページ", "まちがいのあるページのアドレスか題名です。", "/results/2023/", true, QuestionInput.Line),
            new("まちがい", "今、何と書いてあるかです。", "参加者が9名と書いてあります。", true, QuestionInput.Sentence),
            new("正しいこと", "何が正しいか、分かれば、それが分かる資料もいっしょに書きます。", "参加者は8名です（事業報告書）。", true, QuestionInput.Sentence),
        ],
        ["電話番号や住所など、ほかの人に見えて困ることは書いていません。"])
    {
        Target = IssueFormTarget.People,
    };

    public static ImmutableArray<IssueForm> All { get; } = [Session, Article, Recruitment, Newsletter, Voice, Correction];
}
