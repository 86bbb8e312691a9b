using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a roadmap (ロードマップ).</summary>
internal static class RoadmapSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "取り組む課題の名前です。", "居住支援");

    public static readonly Field<string> Catchphrase = Declare.Required(
        "catchphrase よびかけ", Values.Text, "ページのいちばん上に大きく出る一文です。", "住まいに困る人を、ひとりにしない。");

    public static readonly Field<string> Summary = Declare.Required(
        "summary 概要", Values.Text, "何が問題で、だれが何をするのかを、1〜2文で書きます。", "部屋を借りにくい人の住まいを、立場をこえて支えます。");

    public static readonly Field<string> Goal = Declare.Optional(
        "goal ゴール", Values.Text, "すべての道が行き着く先です。", "だれもが安心して住みつづけられるまち");

    public static readonly Field<RoadmapPhase> Phase = Declare.Required(
        "phase 段階",
        Values.OneOf(
            KindNames.ToName, RoadmapPhase.Studying, RoadmapPhase.Drafting, RoadmapPhase.Published, RoadmapPhase.Revising),
        "課題把握、作成、公開、改訂のどれかです。", "公開");

    public static readonly Field<Slug> Current = Declare.Optional(
        "current いまここ", Values.Slug, "いまいるステージのidです。", "short");

    public static readonly Field<bool> Sample = Declare.Optional(
        "sample 見本", Values.YesNo, "中身が見本のときは「はい」と書きます。ページにもそう出ます。", "はい");

    public static readonly Field<DateOnly> Updated = Declare.Optional(
        "updated 更新日", Values.Date, "内容を直した日です。版の番号があるときは、その版を出した日です。", "2024年3月31日");

    public static readonly Field<int> Edition = Declare.Optional(
        "edition 版", Values.Ordinal, "何番目の版かです。revise という命令が、次の番号にします。", "第2版");

    public static readonly Field<EditionWeight> Weight = Declare.Optional(
        "weight 改訂の大きさ", Values.OneOf(KindNames.ToName, EditionWeight.Major, EditionWeight.Minor),
        "大きい、小さいのどちらかです。小さい改訂は、大きな更新だけを受けとる人には知らせません。書かなければ「大きい」です。", "小さい");

    public static readonly Field<ImmutableArray<Located<string>>> Notes = Declare.Optional(
        "notes 改訂の説明", Values.OneOrMore(Values.Text), "前の版から変わったことを、一文ずつ書きます。", "企業の役割が2つ増えました。");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Causes = Declare.Optional(
        "causes きっかけ", Values.List(Values.MapOf(CauseSchema.Schema)), "変わったきっかけの一覧です。", "ます: 短期／市民\n    声: voice-1");

    public static readonly Field<ImmutableArray<Located<string>>> Topics = Shared.Topics;

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Field<string> Evidence = Shared.Evidence;

    public static readonly Field<ImmutableArray<Located<MapNode>>> Stages = Declare.Optional(
        "stages ステージ", Values.List(Values.MapOf(StageSchema.Schema)), "ステージの一覧です。本文の「## 」の見出しと同じ名前にします。", "id: short\n    名前: 短期");

    public static readonly Schema Schema = new(
        "roadmap",
        "ロードマップ",
        [Title, Catchphrase, Summary, Goal, Phase, Current, Sample, Updated, Edition, Weight, Notes, Causes, Topics, Draft, Evidence, Stages]);
}
