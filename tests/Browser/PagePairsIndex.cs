using System.Net;
using System.Text;

namespace SocialHub.Tests.Browser;

/// <summary>A page that shows the pictures of changed pages beside each other; opened from a folder, without a server.</summary>
public static class PagePairsIndex
{
    private const string Style = """
        body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.7 sans-serif; color: #1c1c1c; background: #fff }
        h2 { margin-top: 3rem; border-top: 2px solid #1c1c1c; padding-top: 1rem }
        .pair { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
        figure { margin: 0; width: 360px; max-width: 100% }
        figcaption { font-weight: bold }
        img { width: 100%; border: 1px solid #767676 }
        """;

    /// <param name="changes">All that changes.</param>
    /// <param name="pairs">The pictures that were taken, in the order in which they are shown.</param>
    public static string Write(ChangedPages changes, IReadOnlyList<PagePair> pairs)
    {
        var left = changes.Pages.Length - pairs.Count;
        var html = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>変わるページの写真</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>変わるページの写真</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p><strong>{Escaped(changes.Headline)}</strong></p>\n");
        html.Append("<p>スマートフォンの幅で撮った、まえとあとの写真です。ちがう文を線で囲みました（まえは破線、あとは実線）。</p>\n");
        html.Append(left > 0 ? string.Create(CultureInfo.InvariantCulture, $"<p>写真は{pairs.Count}枚のページだけです。ほかの{left}枚は、見本サイトで見てください。</p>\n") : "");
        html.Append("<ol>\n");
        foreach (var (i, pair) in pairs.Index())
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#page-{i + 1}\">{Escaped(pair.Page.Title)}</a>（{WordFor(pair.Page)}）</li>\n");
        }

        html.Append("</ol>\n");
        foreach (var (i, pair) in pairs.Index())
        {
            Append(html, i + 1, pair);
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, int number, PagePair pair)
    {
        var title = Escaped(pair.Page.Title);
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"page-{number}\">\n<h2>{title}</h2>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{WordFor(pair.Page)}　アドレス：{Escaped(pair.Page.Address)}");
        html.Append(pair.Page.MovedFrom is { } from ? $"　前のアドレス：{Escaped(from)}" : "");
        html.Append(pair.Page.Source is { } source ? $"　原稿：content/{Escaped(source)}" : "").Append("</p>\n<div class=\"pair\">\n");
        html.Append(FigureOf("まえ", pair.Before, title, "まえはありません。新しいページです。"));
        html.Append(FigureOf("あと", pair.After, title, "あとはありません。なくなるページです。"));
        html.Append("</div>\n</section>\n");
    }

    private static string FigureOf(string when, string? file, string title, string none) => file is null
        ? $"<figure><figcaption>{when}</figcaption><p>{none}</p></figure>\n"
        : $"<figure><figcaption>{when}</figcaption><a href=\"{Escaped(file)}\"><img src=\"{Escaped(file)}\" alt=\"「{title}」のページ、{when}\" loading=\"lazy\"></a></figure>\n";

    private static string WordFor(ChangedPage page) => page.Kind switch
    {
        "added" => "増えるページ",
        "gone" => "なくなるページ",
        "moved" => "移るページ",
        _ when page.Depth == "frame" => "本文のほか（上下の帯や見た目）が変わるページの例",
        _ => "変わるページ",
    };

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
