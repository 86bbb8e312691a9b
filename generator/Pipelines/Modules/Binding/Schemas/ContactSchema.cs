using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of companies that were listened to (企業ヒアリング) in <c>contacts.yaml</c>.</summary>
internal static class ContactSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "半角の短い名前です。会社の名前は入れません。", "expo-2023");

    public static readonly Field<FiscalYear> Year = Shared.Year;

    public static readonly Field<Recorded<Schedule>> When = Declare.Optional(
        "when 日時", Values.OrNotRecorded(Values.Schedule), "話を聞いた日か期間です。残っていないときは「記録なし」と書くか、書きません。", "2024年1月12日～3月29日");

    public static readonly Field<ContactChannel> Channel = Declare.Required(
        "channel 方法",
        Values.OneOf(KindNames.ToName, ContactChannel.Visit, ContactChannel.Remote, ContactChannel.Fair, ContactChannel.Article),
        "個別訪問、電話・メール、展示会、記事からの問い合わせのどれかです。", "個別訪問");

    public static readonly Field<int> Count = Declare.Required(
        "count 件数", Values.CountOf(CompanyCountReader.Unit), "話を聞いた企業の数です。", "13社");

    public static readonly Field<ImmutableArray<Located<ImmutableArray<ContactPart>>>> Parts = Declare.Optional(
        "of_which うち", Values.OneOrMore(Values.ContactParts), "件数のうち、別の方法で話を聞いた企業の数です。", "電話・メール1社");

    public static readonly Field<WrittenIndustries> Industries = Declare.Optional(
        "industries 業種", Values.Industries, "企業の業種です。社数も書けます。", "土木3社、製造4社、ほか6社");

    public static readonly Field<string> Event = Declare.Optional(
        "event 行事", Values.Text, "展示会などで聞いたときの、その名前です。", "見本エキスポ2023");

    public static readonly Field<string> Area = Declare.Optional("area 地域", Values.Text, "どこの企業かです。", "市内を中心に");

    public static readonly Field<string> Subject = Declare.Optional(
        "subject 聞いたこと", Values.Text, "何について聞いたかを一文で書きます。会社が分かることは書きません。", "企業が感じている地域の課題について聞きました。");

    public static readonly Field<Slug> Recruitment = Declare.Optional(
        "recruitment 募集", Values.Slug, "募集がきっかけのとき、その募集のファイル名（.mdなし）です。", "2023-09-08-adviser");

    public static readonly Field<Slug> Article = Declare.Optional(
        "article 記事", Values.Slug, "このことを書いた記事のファイル名（.mdなし）です。", "2023-11-24-expo");

    public static readonly Field<ImmutableArray<Located<int>>> Programmes = Shared.Programmes;

    public static readonly Schema Schema = new(
        "contact",
        "企業ヒアリング",
        [Id, Year, When, Channel, Count, Parts, Industries, Event, Area, Subject, Recruitment, Article, Programmes]);
}
