using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a stage (ステージ) of a roadmap.</summary>
internal static class StageSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "アドレスの一部になる、半角の短い名前です。あとから変えません。", "short");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "読む人に見える名前です。", "短期");

    public static readonly Field<string> Aim = Declare.Optional(
        "aim めざすこと", Values.Text, "いつまでに、または何をめざすかを短く書きます。", "1年のうちに");

    public static readonly Schema Schema = new("stage", "ステージ", [Id, Name, Aim]);
}
