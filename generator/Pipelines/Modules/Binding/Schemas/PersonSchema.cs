using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a person (人) in <c>people.yaml</c>.</summary>
internal static class PersonSchema
{
    public static readonly Field<Slug> Id = Declare.Required("id 番号", Values.Slug, "アドレスの一部になる、半角の短い名前です。", "mihon-hanako");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "本人が使っている書き方の名前です。", "見本花子");

    public static readonly Field<ImmutableArray<Located<string>>> Variants = Declare.Optional(
        "variants 別の書き方", Values.OneOrMore(Values.Text), "異体字など、同じ人の別の書き方です。", "見本華子");

    public static readonly Field<Slug> Organization = Declare.Optional(
        "organization 団体", Values.Slug, "所属する団体のidです（organizations.yaml にあるもの）。", "npo-center");

    public static readonly Field<string> Position = Declare.Optional("position 肩書き", Values.Text, "団体での肩書きです。", "代表理事");

    public static readonly Field<string> Description = Declare.Optional(
        "description 紹介", Values.Text, "一文の紹介です。", "地域のコーディネーターです。");

    public static readonly Field<bool> MayBeNamed = Declare.Required(
        "public 公開可", Values.YesNo, "名前を公開してよいと本人が言ったら「はい」です。", "はい");

    public static readonly Schema Schema = new(
        "person", "人", [Id, Name, Variants, Organization, Position, Description, MayBeNamed]);
}
