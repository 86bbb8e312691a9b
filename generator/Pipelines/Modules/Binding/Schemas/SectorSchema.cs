using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a sector (セクター) in <c>site.yaml</c>.</summary>
internal static class SectorSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "アドレスの一部になる、半角の短い名前です。あとから変えません。", "citizen");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "セクターの名前です。", "市民");

    public static readonly Field<string> Mark = Declare.Required("mark しるし", Values.Text, "名前を表す1文字です。", "市");

    public static readonly Field<string> Invitation = Declare.Required(
        "invitation よびかけ", Values.Text, "このセクターの人へのよびかけです。", "困りごとがある、何かしたい。声を届けてください。");

    public static readonly Field<ImmutableArray<Located<string>>> Words = Declare.Optional(
        "words ことば", Values.OneOrMore(Values.Text), "参加者の内訳で、このセクターに数える言葉です。", "市民活動団体");

    public static readonly Schema Schema = new("sector", "セクター", [Id, Name, Mark, Invitation, Words]);
}
