using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Keys that several kinds have.</summary>
internal static class Shared
{
    public static readonly Field<ImmutableArray<Located<string>>> Topics = Declare.Optional(
        "topics 分野", Values.OneOrMore(Values.Text), "関係する分野の名前かidです（topics.yaml にあるもの）。", "居住支援");

    public static readonly Field<bool> Draft = Declare.Optional(
        "draft 下書き", Values.YesNo, "「はい」のあいだは公開されません。", "はい");

    public static readonly Field<string> Evidence = Declare.Optional(
        "evidence 出典", Values.Text, "内容のもとになった資料です。", "2023年度 事業報告書（2024年3月31日）");
}
