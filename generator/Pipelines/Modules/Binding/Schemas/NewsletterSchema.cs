using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a newsletter (広報誌).</summary>
internal static class NewsletterSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "広報誌の名前です。号の番号は書きません。", "みんなの道すじ通信");

    public static readonly Field<int> Number = Declare.Required(
        "number 号", Values.Ordinal, "何号かです。", "第3号");

    public static readonly Field<DateOnly> Date = Declare.Required(
        "date 発行日", Values.Date, "発行する日です。先の日付にすると、その日まで公開されません。", "2024年4月1日");

    public static readonly Field<Schedule> Period = Declare.Required(
        "period 期間", Values.Schedule, "いつからいつまでのことをのせるかです。", "2024年1月1日〜3月31日");

    public static readonly Field<NewsletterLength> Length = Declare.Required(
        "pages ページ数", Values.OneOf(KindNames.ToName, NewsletterLength.Two, NewsletterLength.Four),
        "A4の紙で何ページにするか、2ページか4ページのどちらかです。", "2ページ");

    public static readonly Field<ImmutableArray<Located<NewsletterChoice>>> Chosen = Declare.Required(
        "contents のせるもの", Values.List(Values.ArticleOrSession),
        "のせる記事や会を、のせる順に、ファイル名（.mdなし）で書きます。", "[2024-03-31-website, 2024-03-21-study]");

    public static readonly Field<string> Summary = Declare.Optional(
        "summary 概要", Values.Text, "広報誌の一覧に出る、1〜2文の説明です。書かなければ、のせたものの題名になります。", "冬の勉強会と、新しいホームページのお知らせです。");

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Schema Schema = new(
        "newsletter", "広報誌", [Title, Number, Date, Period, Length, Chosen, Summary, Draft]);
}
