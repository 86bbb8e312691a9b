using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a fiscal year's report (年度の成果).</summary>
internal static class YearSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "ページの題名です。", "目標と、できたこと。");

    public static readonly Field<string> Summary = Declare.Required(
        "summary 概要", Values.Text, "検索結果に出る、1〜2文の説明です。", "2023年度の目標と成果です。");

    public static readonly Field<FiscalYear> Year = Declare.Required("year 年度", Values.FiscalYear, "どの年度かです。", "2023年度");

    public static readonly Field<Slug> Funder = Declare.Required(
        "funder 助成元", Values.Slug, "助成した団体のidです（organizations.yaml にあるもの）。", "foundation");

    public static readonly Field<Slug> Grantee = Declare.Required(
        "grantee 実施団体", Values.Slug, "実施した団体のidです（organizations.yaml にあるもの）。", "npo-center");

    public static readonly Field<string> Grant = Declare.Required("grant 助成種別", Values.Text, "助成の種類です。", "助成事業");

    public static readonly Field<string> Project = Declare.Required(
        "project 事業名", Values.Text, "事業の名前です。", "社会課題の解決策を多セクターで共創するプラットフォームの機能強化");

    public static readonly Field<string> DocumentName = Declare.Required("document 文書", Values.Text, "文書の名前です。", "事業報告書");

    public static readonly Field<DateOnly> Reported = Declare.Required("reported 報告日", Values.Date, "報告した日です。", "2024年3月31日");

    public static readonly Field<Schedule> Period = Declare.Required(
        "period 実施期間", Values.Schedule, "事業を行った期間です。", "2023年4月1日〜2024年3月31日");

    public static readonly Field<string> Preamble = Declare.Optional(
        "preamble 前文", Values.Text, "目的の前に置く一文です。", "次の目的のために、事業を行いました。");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Purposes = Declare.Required(
        "purposes 目的", Values.List(Values.MapOf(PurposeSchema.Schema)), "目的の一覧です。", "時期: 2年後\n    内容: めざす姿");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Programmes = Declare.Required(
        "programmes 柱", Values.List(Values.MapOf(ProgrammeSchema.Schema)), "事業の柱の一覧です。", "番号: 1\n    題名: 柱の題名");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Acceptances = Declare.Optional(
        "acceptances 承知していること", Values.List(Values.MapOf(AcceptanceSchema.Schema)), "記録の食いちがいのうち、わけがあってそのままにするものの一覧です。わけも公開されます。",
        "項目: 食いちがいの名前\n    わけ: そのままにするわけ");

    public static readonly Schema Schema = new(
        "year",
        "年度の成果",
        [
            Title, Summary, Year, Funder, Grantee, Grant, Project, DocumentName, Reported, Period, Preamble, Purposes, Programmes,
            Acceptances, Shared.Draft,
        ]);
}
