namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a finished page. Authors cannot cause these alone: the theme or the generator has a fault.</summary>
public static class HtmlDiagnostics
{
    /// <summary>A page that some readers could not use: ids twice, no landmark, skipped headings, a picture without text, an attribute that its own content policy refuses.</summary>
    /// <param name="source">The document that the page was made from.</param>
    /// <param name="code">html-id-duplicated, html-not-one-h1, html-landmark-missing, html-image-without-alt, html-heading-skips-level, html-attribute-refused.</param>
    /// <param name="what">The id, element, heading or attribute concerned.</param>
    /// <param name="path">Of the page.</param>
    public static Diagnostic StructureBroken(SourceSpan source, string code, string what, string path) => new(
        code, Severity.Error, source,
        $"できあがったページ「{path}」の組み立てに問題があります（{what}）。画面を見ない人やキーボードで使う人が困るか、見た目が指定のとおりになりません。",
        "原稿ではなく、見た目（theme）か生成器（generator）の問題と思われます。開発の担当に、この文をそのまま知らせてください。");
}
