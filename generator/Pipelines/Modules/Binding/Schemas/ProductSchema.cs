using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of an outreach product (発信物) in <c>products.yaml</c>.</summary>
internal static class ProductSchema
{
    public static readonly Field<Slug> Id = Declare.Required("id 番号", Values.Slug, "半角の短い名前です。", "homepage");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "読む人に見える名前です。", "ホームページ");

    public static readonly Field<string> Kind = Declare.Required("kind 種別", Values.Text, "何の種類かです。", "ホームページ");

    public static readonly Field<ProductState> State = Declare.Required(
        "state 状態",
        Values.OneOf(KindNames.ToName, ProductState.Planned, ProductState.Designed, ProductState.Published, ProductState.Issued),
        "予定、デザイン作成、公開、発行のどれかです。", "公開");

    public static readonly Field<DateOnly> Date = Declare.Optional("date 日付", Values.Date, "できた日です。", "2024年3月31日");

    public static readonly Field<string> Url = Declare.Optional("url アドレス", Values.Url, "見られるところのアドレスです。", "https://example.org/");

    public static readonly Field<string> Text = Declare.Required("text 説明", Values.Text, "1〜2文の説明です。", "取り組みを伝えるホームページです。");

    public static readonly Field<FiscalYear> Year = Declare.Required("year 年度", Values.FiscalYear, "どの年度の成果かです。", "2023年度");

    public static readonly Field<int> Programme = Declare.Optional("programme 柱", Values.Ordinal, "その年度の何番目の柱かです。", "4");

    public static readonly Schema Schema = new("product", "発信物", [Id, Name, Kind, State, Date, Url, Text, Year, Programme]);
}
