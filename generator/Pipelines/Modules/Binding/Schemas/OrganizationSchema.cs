using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of an organisation (団体) in <c>organizations.yaml</c>.</summary>
internal static class OrganizationSchema
{
    public static readonly Field<Slug> Id = Declare.Required("id 番号", Values.Slug, "半角の短い名前です。", "npo-center");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "法人の種類まで入れた正式な名前です。", "特定非営利活動法人見本センター");

    public static readonly Field<ImmutableArray<Located<string>>> Variants = Declare.Optional(
        "variants 別の書き方", Values.OneOrMore(Values.Text), "略した名前など、同じ団体の別の書き方です。", "NPO法人見本センター");

    public static readonly Field<string> Sector = Declare.Optional(
        "sector セクター", Values.Text, "どのセクターかです（site.yaml にあるもの）。", "支援団体");

    public static readonly Field<string> Url = Declare.Optional("url サイト", Values.Url, "団体のサイトのアドレスです。", "https://example.org/");

    public static readonly Field<string> Description = Declare.Optional(
        "description 紹介", Values.Text, "一文の紹介です。", "市民活動を支えるNPOです。");

    public static readonly Field<ImmutableArray<Located<string>>> PublicContacts = Declare.Optional(
        "public_contacts 公開の連絡先", Values.OneOrMore(Values.Text),
        "団体として公開すると決めた、携帯電話の番号、メールアドレス、口座の番号です。ここにあるものだけは、本文に書いてもエラーになりません。", "090-0000-0000");

    public static readonly Schema Schema = new("organization", "団体", [Id, Name, Variants, Sector, Url, Description, PublicContacts]);
}
