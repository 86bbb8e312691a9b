using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of <c>site.yaml</c> (サイトの設定).</summary>
internal static class SiteSchema
{
    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "ハブの名前です。", "見本ソーシャルハブ");

    public static readonly Field<string> NamePrefix = Declare.Optional(
        "name_prefix 名前の上の小さな文字", Values.Text, "名前のはじめのうち、上に小さく出す部分です。", "見本");

    public static readonly Field<string> Headline = Declare.Required(
        "headline 見出し", Values.Text, "トップページのいちばん上に大きく出る一文です。", "困りごとを、みんなの道すじに。");

    public static readonly Field<string> Description = Declare.Required(
        "description 説明", Values.Text, "このハブが何をするところか、1〜2文の説明です。", "立場のちがう人が集まって、社会課題を解決する道すじをつくります。");

    public static readonly Field<string> BaseUrl = Declare.Required(
        "base_url 公開先", Values.Url, "サイトを公開するアドレスです。", "https://example.org");

    public static readonly Field<string> Language = Declare.Optional("language 言語", Values.Text, "サイトの言語です。", "ja");

    public static readonly Field<FixedTimeZone> TimeZone = Declare.Optional(
        "time_zone タイムゾーン", Values.OneOf(z => z.Name, FixedTimeZone.Japan),
        "カレンダーのファイルに書く、時刻の基準です。言語がjaのときは、書かなくてもAsia/Tokyoになります。", "Asia/Tokyo");

    public static readonly Field<Slug> Operator = Declare.Optional(
        "operator 運営団体", Values.Slug, "運営する団体のidです（organizations.yaml にあるもの）。", "npo-center");

    public static readonly Field<string> License = Declare.Optional(
        "license 利用条件", Values.Text, "文章を使ってよい条件です。", "この文章は CC BY 4.0 で利用できます。");

    public static readonly Field<string> FunderCredit = Declare.Optional(
        "funder_credit 助成表示", Values.Text, "助成を受けていることの表示です。", "この事業は見本財団の助成を受けています。");

    public static readonly Field<string> Repository = Declare.Optional(
        "repository 原稿の置き場所", Values.Url, "原稿が置いてあるGitHubのアドレスです。", "https://github.com/example/site");

    public static readonly Field<string> Contact = Declare.Optional(
        "contact 連絡先", Values.UrlOrRoute, "声を届けるページか、フォームのアドレスです。", "/contact/");

    public static readonly Field<string> VoiceForm = Declare.Optional(
        "voice_form 声のフォーム", Values.Url, "声を受けるフォームのアドレスです。{cell} と書いたところに、ますの名前とアドレスが入ります。",
        "https://example.org/form?entry={cell}");

    public static readonly Field<Colour> MainColour = Declare.Optional(
        "main_colour 主な色", Values.Colour, "見出し、線、ボタンの色です。書かなければ、深い緑になります。", "\"#1d4f7c\"");

    public static readonly Field<string> Logo = Declare.Optional(
        "logo ロゴ", Values.Text, "ページの上に出すロゴです。名前が入った画像を images/ に入れて、その場所を書きます。書かなければ、線の集まる図と名前になります。",
        "images/logo.png");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Sectors = Declare.Required(
        "sectors セクター", Values.List(Values.MapOf(SectorSchema.Schema)), "セクターの一覧です。2つから12まで書けます。", "id: citizen\n    名前: 市民");

    public static readonly Field<ImmutableArray<Located<string>>> OwnStaffWords = Declare.Optional(
        "own_staff_words 自分たちのことば", Values.OneOrMore(Values.Text), "参加者の内訳で、自分たちの職員を表す言葉です。職員をのぞいた人数も分かるようになります。", "当法人");

    public static readonly Field<ImmutableArray<Located<string>>> LecturerWords = Declare.Optional(
        "lecturer_words 講師のことば", Values.OneOrMore(Values.Text), "参加者の内訳で、講師を表す言葉です。講師は、所属する団体のセクターに数えます。", "講師");

    public static readonly Field<ImmutableArray<Located<string>>> SameWords = Declare.Optional(
        "same_words 同じことば", Values.OneOrMore(Values.Text), "検索で同じ言葉とみなすものを、1行に「、」で区切って書きます。", "子ども、子供、こども");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Navigation = Declare.Required(
        "navigation 案内", Values.List(Values.MapOf(NavigationSchema.Schema)), "上の案内に出すリンクです。", "文字: ロードマップ\n    行き先: /roadmaps/");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Footer = Declare.Optional(
        "footer 下の案内", Values.List(Values.MapOf(NavigationSchema.Schema)), "下の案内に出すリンクです。", "文字: このサイトについて\n    行き先: /about/");

    public static readonly Schema Schema = new(
        "site",
        "サイトの設定",
        [
            Name, NamePrefix, Headline, Description, BaseUrl, Language, TimeZone, Operator, License, FunderCredit, Repository,
            Contact, VoiceForm, MainColour, Logo, Sectors, OwnStaffWords, LecturerWords, SameWords, Navigation, Footer,
        ]);
}
