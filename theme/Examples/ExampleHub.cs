using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>An invented hub (見本ハブ) for the examples: its settings, addresses, and small values in the author's notation.</summary>
public static class ExampleHub
{
    /// <summary>A name that no line can hold and that has no place to break.</summary>
    public const string LongName = "特定非営利活動法人見本まちづくり市民活動支援センター居住支援ネットワーク推進協議会準備委員会事務局";

    /// <summary>Where every example says it was written.</summary>
    public static SourceSpan Source { get; } = SourceSpan.StartOf("articles/example.md");

    public static SiteSettings Settings { get; } = new()
    {
        Name = "見本市ハブ",
        NamePrefix = "見本市",
        Headline = "困りごとを、みんなの道すじに。",
        Description = "立場のちがう人が集まって、社会課題を解決する道すじをつくります。",
        BaseUrl = "https://example.org",
        License = "このサイトの文章は CC BY 4.0 で利用できます。",
        FunderCredit = "このサイトは見本財団の助成を受けてつくりました。",
        RepositoryUrl = "https://example.org/source",
        ContactUrl = "/contact/",
        Sectors =
        [
            Sector("citizen", "市民", "市", 1), Sector("company", "企業", "企", 2), Sector("npo", "支援団体", "支", 3),
            Sector("government", "行政", "行", 4), Sector("university", "大学", "学", 5),
        ],
        Navigation =
        [
            Item("ロードマップ", "/roadmaps/"), Item("セッション", "/sessions/"), Item("記事", "/articles/"),
            Item("成果", "/results/"),
        ],
        FooterNavigation = [Item("このサイトについて", "/about/"), Item("お問い合わせ", "/contact/")],
    };

    public static SiteLinks Links { get; } = new(Settings, FrozenDictionary<string, Route>.Empty);

    /// <summary>A text without links.</summary>
    public static Body Text(string html) => new(html, [], [], html);

    public static Located<T> At<T>(T value) => new(value, Source);

    private static Sector Sector(string id, string name, string mark, int number) =>
        new(Slug.From(id), name, mark, $"{name}の方へ。できることを、いっしょに探しませんか。", [], number);

    private static NavigationItem Item(string text, string path) => new(text, At(Route.From(path)));
}
