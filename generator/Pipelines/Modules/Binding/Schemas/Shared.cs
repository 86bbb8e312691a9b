using SocialHub.Diagnostics;
using SocialHub.Model;

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

    public static readonly Field<FiscalYear> Year = Declare.Required(
        "year 年度", Values.FiscalYear, "どの年度に数えるかです。", "2023年度");

    public static readonly Field<ImmutableArray<Located<int>>> Programmes = Declare.Optional(
        "programmes 柱", Values.OneOrMore(Values.Ordinal), "その年度の何番目の柱に数えるかです。いくつかの柱に数えるときは、番号をならべます。", "[2, 4]");
}
