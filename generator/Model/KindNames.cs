namespace SocialHub.Model;

/// <summary>The Japanese word of each value of the closed vocabularies; the binder reads and the theme prints the same words.</summary>
public static class KindNames
{
    public static string ToName(this ArticleKind kind) => kind switch
    {
        ArticleKind.News => "お知らせ",
        ArticleKind.Recruitment => "募集",
        ArticleKind.Report => "レポート",
        ArticleKind.Interview => "インタビュー",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string ToName(this SessionKind kind) => kind switch
    {
        SessionKind.CaseStudy => "事例勉強会",
        SessionKind.ExchangeStudy => "情報交換・勉強会",
        SessionKind.Study => "勉強会",
        SessionKind.ExchangeMeeting => "情報交換会",
        SessionKind.Exhibition => "展示",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string ToName(this TrainingKind kind) => kind switch
    {
        TrainingKind.Internal => "内部研修",
        TrainingKind.External => "外部研修",
        TrainingKind.OnTheJob => "OJT研修",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string ToName(this NewsletterLength length) => length switch
    {
        NewsletterLength.Two => "2ページ",
        NewsletterLength.Four => "4ページ",
        _ => throw new ArgumentOutOfRangeException(nameof(length)),
    };

    public static string ToName(this EventState state) => state switch
    {
        EventState.Ahead => "これから",
        EventState.Today => "本日",
        EventState.Over => "終了",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string ToName(this RoadmapPhase phase) => phase switch
    {
        RoadmapPhase.Studying => "課題把握",
        RoadmapPhase.Drafting => "作成",
        RoadmapPhase.Published => "公開",
        RoadmapPhase.Revising => "改訂",
        _ => throw new ArgumentOutOfRangeException(nameof(phase)),
    };

    public static string ToName(this RoleState state) => state switch
    {
        RoleState.Proposed => "案",
        RoleState.Agreed => "合意",
        RoleState.Underway => "進行中",
        RoleState.Done => "できた",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string ToName(this EditionWeight weight) => weight switch
    {
        EditionWeight.Major => "大きい",
        EditionWeight.Minor => "小さい",
        _ => throw new ArgumentOutOfRangeException(nameof(weight)),
    };

    public static string ToName(this VoiceState state) => state switch
    {
        VoiceState.UnderReview => "検討中",
        VoiceState.Adopted => "反映",
        VoiceState.Declined => "見送り",
        VoiceState.Redirected => "別の課題へ",
        VoiceState.Duplicate => "重複",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string ToName(this ContactChannel channel) => channel switch
    {
        ContactChannel.Visit => "個別訪問",
        ContactChannel.Remote => "電話・メール",
        ContactChannel.Fair => "展示会",
        ContactChannel.Article => "記事からの問い合わせ",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    public static string ToName(this ConsultationKind kind) => kind switch
    {
        ConsultationKind.ReceivingProbono => "プロボノ受入れ",
        ConsultationKind.SendingProbono => "プロボノ派遣",
        ConsultationKind.Problem => "課題に関する相談",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string ToName(this RecruitmentState state) => state switch
    {
        RecruitmentState.Open => "募集中",
        RecruitmentState.Matched => "決定",
        RecruitmentState.Finished => "終了",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string ToName(this MatchState state) => state switch
    {
        MatchState.Considering => "検討中",
        MatchState.Made => "成立",
        MatchState.Working => "実施中",
        MatchState.Done => "完了",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string ToName(this Measure measure) => measure switch
    {
        Measure.Sectors => "参加したセクター",
        Measure.CompanyContacts => "企業ヒアリング",
        Measure.Matches => "マッチング",
        Measure.Trainings => "研修",
        Measure.Trainees => "研修の参加者",
        Measure.Consultations => "相談",
        Measure.ProblemConsultations => "課題に関する相談",
        Measure.Applications => "参加申込",
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    public static string ToName(this RecordGroup group) => group switch
    {
        RecordGroup.LabSessions => "ラボの会",
        RecordGroup.OtherSessions => "そのほかの会",
        RecordGroup.Trainings => "研修",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    public static string ToName(this TargetScope scope) => scope switch
    {
        TargetScope.Programme => "柱",
        TargetScope.Project => "事業全体",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    public static string ToName(this TargetState state) => state switch
    {
        TargetState.Met => "達成",
        TargetState.PartlyMet => "一部達成",
        TargetState.NotMet => "未達",
        TargetState.NotReported => "未報告",
        TargetState.NotYetDue => "期限前",
        TargetState.MeasuredDifferently => "定義が違う",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string ToName(this ProductState state) => state switch
    {
        ProductState.Planned => "予定",
        ProductState.Designed => "デザイン作成",
        ProductState.Published => "公開",
        ProductState.Issued => "発行",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
