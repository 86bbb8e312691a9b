using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a topic (分野) in <c>topics.yaml</c>.</summary>
internal static class TopicSchema
{
    public static readonly Field<Slug> Id = Declare.Required("id 番号", Values.Slug, "アドレスの一部になる、半角の短い名前です。", "housing");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "分野の名前です。", "居住支援");

    public static readonly Field<string> Description = Declare.Required(
        "description 説明", Values.Text, "どんな分野かを一文で書きます。", "住まいに困る人を支える取り組みです。");

    public static readonly Schema Schema = new("topic", "分野", [Id, Name, Description]);
}
