namespace SocialHub.Benchmarks;

/// <summary>The words of the invented documents. They never change: figures are compared over years.</summary>
internal static class Words
{
    /// <summary>What labs work on.</summary>
    public static readonly string[] Themes =
    [
        "子どもの貧困", "孤独・孤立", "食品ロス", "空き家", "地域交通", "介護離職", "不登校", "外国ルーツの子ども", "防災", "医療的ケア", "就労支援",
        "若者の政治参加", "気候変動", "里山保全", "情報格差", "男女の賃金差", "ヤングケアラー", "住まいの貧困", "買い物難民", "自殺対策", "依存症", "障害者雇用",
        "多文化共生", "海洋ごみ",
    ];

    /// <summary>Where they work.</summary>
    public static readonly string[] Places =
    [
        "札幌市", "仙台市", "越谷市", "川崎市", "長野県", "名古屋市", "京都市", "神戸市", "岡山県", "松山市", "福岡市", "那覇市", "前橋市", "鶴岡市",
        "尾道市", "上田市",
    ];

    /// <summary>Who works.</summary>
    public static readonly string[] Actors =
    [
        "市民団体", "自治体の担当課", "大学の研究室", "地元の商店会", "社会福祉協議会", "学校", "中間支援組織", "利用者の家族", "企業の有志", "民生委員", "図書館",
        "看護師のチーム",
    ];

    /// <summary>What documents are gathered under.</summary>
    public static readonly string[] Topics =
    [
        "教育", "福祉", "環境", "防災", "医療", "交通", "住まい", "仕事", "食", "子ども", "高齢者", "若者", "障害", "多文化", "ジェンダー",
        "デジタル", "データ", "政策", "条例", "予算", "評価", "調査", "対話", "参加", "協働", "居場所", "相談", "寄付", "ボランティア", "農業",
        "漁業", "林業", "観光", "商店街", "公園", "図書館活用", "エネルギー", "水", "ごみ", "法律",
    ];

    /// <summary>Family names.</summary>
    public static readonly string[] Families =
    [
        "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田",
    ];

    /// <summary>Given names.</summary>
    public static readonly string[] Givens =
    [
        "花子", "太郎", "美咲", "健", "陽菜", "翔", "結衣", "大輔", "直子", "誠", "恵", "悠斗",
    ];

    /// <summary>What is done.</summary>
    public static readonly string[] Nouns =
    [
        "聞き取り", "実証実験", "公開データ", "ワークショップ", "見守り活動", "予算要望", "相談窓口", "地図づくり", "アンケート", "意見交換会", "記録様式",
        "送迎の仕組み", "評価指標", "連絡会", "広報紙", "研修",
    ];

    /// <summary>How it was done.</summary>
    public static readonly string[] Verbs =
    [
        "見直した", "始めた", "比べた", "公開した", "引き継いだ", "縮小した", "広げた", "検証した", "記録した", "共有した",
    ];

    /// <summary>What came of it.</summary>
    public static readonly string[] Results =
    [
        "参加者は前年より増えた", "費用は三割ほど下がった", "担い手の負担が偏っていることが分かった", "想定した効果は確認できなかった", "利用者の声がはじめて文書に残った",
        "窓口の待ち時間が短くなった", "継続には専任の職員が要ると分かった", "隣の地区でも同じ課題が見つかった", "数値の改善は季節の影響を除くと小さかった",
        "取り組みの名前が住民に知られるようになった",
    ];

    /// <summary>Headings of chapters.</summary>
    public static readonly string[] Heads =
    [
        "背景", "現状と課題", "これまでの取り組み", "調査の方法", "分かったこと", "分からなかったこと", "費用と体制", "次の一歩", "市民にできること", "参考にした事例",
        "数字で見る変化", "関係者の声", "制度の整理", "残された論点",
    ];

    /// <summary>Headings within chapters.</summary>
    public static readonly string[] Subheads =
    [
        "対象と期間", "協力してくれた人たち", "データの出どころ", "限界", "比較の条件", "よくある質問", "用語の説明",
    ];

    /// <summary>How a sentence begins; some begin without a word.</summary>
    public static readonly string[] Joins =
    [
        "また、", "一方で、", "そのため、", "ただし、", "さらに、", "たとえば、", "その結果、", "", "", "",
    ];
}
