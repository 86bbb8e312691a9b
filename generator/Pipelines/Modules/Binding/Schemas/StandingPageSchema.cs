namespace SocialHub.Pipelines;

/// <summary>The keys of a standing page (常設ページ).</summary>
internal static class StandingPageSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "ページの題名です。", "このサイトについて");

    public static readonly Field<string> Summary = Declare.Required(
        "summary 概要", Values.Text, "検索結果に出る、1〜2文の説明です。", "このサイトを作った人と、使い方の説明です。");

    public static readonly Field<DateOnly> Updated = Declare.Optional(
        "updated 更新日", Values.Date, "内容を大きく直した日です。", "2024年3月31日");

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Schema Schema = new("page", "常設ページ", [Title, Summary, Updated, Draft]);
}
