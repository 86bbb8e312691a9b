using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>The keys of a roadmap's translation (ロードマップの翻訳).</summary>
internal static class RoadmapTranslationSchema
{
    public static readonly Field<string> Catchphrase = Declare.Required(
        "catchphrase よびかけ", Values.Text, "そのことばでの、よびかけです。", "Nobody is left alone with their housing.");

    public static readonly Field<string> Goal = Declare.Optional(
        "goal ゴール", Values.Text, "そのことばでの、ゴールです。", "A town where everybody has a home");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Stages = Declare.Optional(
        "stages ステージ", Values.List(Values.MapOf(StageSchema.Schema)), "idはもとのままで、名前とめざすことを、そのことばで書きます。", "id: short\n    名前: Soon");

    public static readonly Schema Schema = new(
        "roadmap-translation",
        "ロードマップの翻訳",
        [
            TranslationSchema.Title, Catchphrase, TranslationSchema.Summary, Goal, TranslationSchema.Translators,
            TranslationSchema.CheckedBy, TranslationSchema.ByMachine, TranslationSchema.Draft, TranslationSchema.Marks, Stages,
        ]);
}
