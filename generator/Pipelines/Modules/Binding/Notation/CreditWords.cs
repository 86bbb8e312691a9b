namespace SocialHub.Pipelines;

/// <summary>The words that tell organisations and positions from people's names, all in half-width form.</summary>
internal static class CreditWords
{
    // Longer words come with their own beginning or end; 認定NPO法人 begins an organisation that NPO法人 alone would not.
    private static readonly string[] LegalForms =
    [
        "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "(株)", "(有)", "(同)", "㈱", "㈲",
        "特定非営利活動法人", "認定特定非営利活動法人", "NPO法人", "認定NPO法人",
        "公益財団法人", "一般財団法人", "公益社団法人", "一般社団法人", "財団法人", "社団法人",
        "社会福祉法人", "学校法人", "医療法人", "医療法人社団", "宗教法人", "更生保護法人",
        "独立行政法人", "地方独立行政法人", "国立研究開発法人", "国立大学法人", "公立大学法人",
        "労働者協同組合", "生活協同組合", "農業協同組合", "協同組合", "任意団体",
    ];

    private static readonly string[] OrganizationEnds =
    [
        "センター", "協会", "協議会", "大学", "研究所", "財団", "機構", "組合", "ネットワーク", "委員会", "連合会",
        "町内会", "自治会", "商工会", "会議所", "市役所", "区役所", "役場", "プロジェクト", "コミュニティ",
    ];

    private static readonly string[] PositionEnds =
    [
        "代表", "取締役", "社長", "会長", "理事", "理事長", "監事", "部長", "課長", "係長", "室長", "所長", "館長", "園長",
        "校長", "学長", "院長", "局長", "店長", "工場長", "市長", "町長", "村長", "区長", "班長", "隊長", "委員長", "座長",
        "センター長", "知事", "議員", "委員", "役員", "教授", "助教", "講師", "教諭", "研究員", "主任", "主幹", "主事", "主査",
        "職員", "社員", "会員", "スタッフ", "メンバー", "リーダー", "顧問", "相談役", "担当", "代理", "補佐", "住民", "学生",
        "アドバイザー", "コーディネーター", "マネージャー", "マネジャー", "ディレクター", "プロデューサー", "ファシリテーター",
        "コンサルタント", "プロボノ", "ボランティア", "弁護士", "司法書士", "行政書士", "税理士", "会計士", "社会福祉士",
        "建築士", "保健師", "看護師", "医師", "記者", "ライター", "デザイナー", "エンジニア", "創業者", "経営者",
        "CEO", "COO", "CTO", "CFO",
    ];

    public static bool IsLegalForm(string word) => Array.IndexOf(LegalForms, word) >= 0;

    public static bool HasLegalForm(string word) => Array.Exists(LegalForms, form =>
        word.StartsWith(form, StringComparison.Ordinal) || word.EndsWith(form, StringComparison.Ordinal));

    public static bool EndsAsOrganization(string word) => EndsWithAny(word, OrganizationEnds);

    public static bool EndsAsPosition(string word) => EndsWithAny(word, PositionEnds);

    private static bool EndsWithAny(string word, string[] ends) =>
        Array.Exists(ends, end => word.EndsWith(end, StringComparison.Ordinal));
}
