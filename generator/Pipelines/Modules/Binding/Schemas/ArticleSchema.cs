using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of an article (記事).</summary>
internal static class ArticleSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "記事の題名です。一覧にもこのまま出ます。", "ホームページを公開しました");

    public static readonly Field<DateOnly> Date = Declare.Required(
        "date 日付", Values.Date, "記事を出す日です。先の日付にすると、その日まで公開されません。", "2024年3月31日");

    public static readonly Field<string> Summary = Declare.Required(
        "summary 概要", Values.Text, "一覧や検索結果に出る、1〜2文の説明です。", "ソーシャルハブのホームページができました。");

    public static readonly Field<DateOnly> Updated = Declare.Optional(
        "updated 更新日", Values.Date, "内容を大きく直した日です。", "2024年4月10日");

    public static readonly Field<ArticleKind> Kind = Declare.Optional(
        "kind 種別",
        Values.OneOf(KindNames.ToName, ArticleKind.News, ArticleKind.Recruitment, ArticleKind.Report, ArticleKind.Interview),
        "お知らせ、募集、レポート、インタビューのどれかです。書かなければ、お知らせになります。", "お知らせ");

    public static readonly Field<ImmutableArray<Located<string>>> Authors = Declare.Optional(
        "authors 執筆者", Values.OneOrMore(Values.Text), "書いた人の名前かidです（people.yaml にある人）。書かなければ、ハブの名前になります。", "見本花子");

    public static readonly Field<string> Original = Declare.Optional(
        "original 初出", Values.Url, "はじめに載った場所のアドレスです。", "https://note.com/example/n/n0000");

    public static readonly Field<ImmutableArray<Located<string>>> Topics = Shared.Topics;

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Field<string> Evidence = Shared.Evidence;

    public static readonly Schema Schema = new(
        "article", "記事", [Title, Date, Summary, Updated, Kind, Authors, Original, Topics, Draft, Evidence]);
}
