using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a call for pro bono (プロボノ募集).</summary>
internal static class RecruitmentSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "募集の題名です。", "情報セキュリティの相談にのってくださる方");

    public static readonly Field<string> Summary = Declare.Required(
        "summary 概要", Values.Text, "一覧や検索結果に出る、1〜2文の説明です。", "団体の情報を守る方法を、いっしょに考えてくださる方をさがしています。");

    public static readonly Field<FiscalYear> Year = Shared.Year;

    public static readonly Field<Recorded<DateOnly>> Date = Declare.Optional(
        "date 公開日", Values.OrNotRecorded(Values.Date),
        "募集を出す日です。先の日付にすると、その日まで公開されません。残っていないときは「記録なし」と書くか、書きません。", "2023年9月8日");

    public static readonly Field<RecruitmentState> State = Declare.Required(
        "state 状態", Values.OneOf(KindNames.ToName, RecruitmentState.Open, RecruitmentState.Matched, RecruitmentState.Finished),
        "募集中、決定、終了のどれかです。", "募集中");

    public static readonly Field<string> Role = Declare.Required(
        "role 役割", Values.Text, "どんな人をさがしているかを短く書きます。", "情報セキュリティアドバイザー");

    public static readonly Field<Slug> Organization = Declare.Optional(
        "organization 団体", Values.Slug, "募集する団体のidです（organizations.yaml にあるもの）。名前を出さないときは書きません。", "npo-center");

    public static readonly Field<Slug> Roadmap = Declare.Optional(
        "roadmap ロードマップ", Values.Slug, "どのロードマップから生まれた募集か、roadmaps/ の中のフォルダー名です。", "housing");

    public static readonly Field<string> Cell = Declare.Optional(
        "cell ます", Values.Text, "どのますから生まれた募集かを「ステージの名前／セクターの名前」で書きます。", "短期／企業");

    public static readonly Field<bool> OutsideLabs = Declare.Optional(
        "outside_labs ラボ外", Values.YesNo, "ロードマップと関わりのない募集のときは「はい」と書きます。", "はい");

    public static readonly Field<string> Hours = Declare.Optional("hours 時間", Values.Text, "どれくらい時間がいるかです。", "週に2時間");

    public static readonly Field<string> Period = Declare.Optional("period 期間", Values.Text, "どれくらいの間かです。", "3か月");

    public static readonly Field<string> Deliverable = Declare.Optional(
        "deliverable 成果物", Values.Text, "終わったときに何ができているかです。", "情報を守るための手引き");

    public static readonly Field<DateOnly> Deadline = Declare.Optional("deadline 締切", Values.Date, "申し込める最後の日です。", "2023年10月31日");

    public static readonly Field<string> Apply = Declare.Optional(
        "apply 申し込み先", Values.UrlOrRoute, "申し込むページか、フォームのアドレスです。書かなければ、ハブの連絡先になります。", "/contact/");

    public static readonly Field<Slug> Article = Declare.Optional(
        "article 記事", Values.Slug, "この募集を書いた記事のファイル名（.mdなし）です。", "2023-09-08-adviser");

    public static readonly Field<Recorded<int>> People = Declare.Optional(
        "people 人数", Values.OrNotRecorded(Values.CountOf("名", "人")), "加わった人の数です。残っていないときは「記録なし」と書くか、書きません。", "2名");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Inquiries = Declare.Optional(
        "inquiries 問い合わせ", Values.List(Values.MapOf(InquirySchema.Schema)), "問い合わせの一覧です。", "だれから: 企業\n    業種: 情報通信業");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Matches = Declare.Optional(
        "matches マッチング", Values.List(Values.MapOf(MatchSchema.Schema)), "つながった人と団体の一覧です。", "id: adviser-1\n    協力者: 企業\n    状態: 成立");

    public static readonly Field<int> ChangedEdition = Declare.Optional(
        "changed_edition 反映した版", Values.Ordinal, "募集の成果が反映された、ロードマップの版です。", "第2版");

    public static readonly Field<ImmutableArray<Located<int>>> Programmes = Shared.Programmes;

    public static readonly Field<ImmutableArray<Located<string>>> Topics = Shared.Topics;

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Field<string> Evidence = Shared.Evidence;

    public static readonly Schema Schema = new(
        "recruitment",
        "プロボノ募集",
        [
            Title, Summary, Year, Date, State, Role, Organization, Roadmap, Cell, OutsideLabs, Hours, Period, Deliverable, Deadline,
            Apply, Article, People, Inquiries, Matches, ChangedEdition, Programmes, Topics, Draft, Evidence,
        ]);
}
