namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with where a link leads.</summary>
public static class LinkDiagnostics
{
    /// <summary>A relative link to a file that does not exist.</summary>
    /// <param name="target">As written.</param>
    /// <param name="nearest">The address that was likely meant, or null.</param>
    /// <param name="isSame">True when only one file can be meant: the width, the case, the ending or the folder differs.</param>
    public static Diagnostic TargetMissing(Located<string> target, string? nearest, bool isSame = false) => new Diagnostic(
        "link-target-missing", Severity.Error, target.Span,
        $"リンクの行き先「{target.Value}」というファイルがありません。",
        nearest is null ? "行き先のファイルの場所を、このファイルから見た形で書いてください（例：../pages/about.md）。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest).Replacing(target, nearest, isSame);

    /// <summary>A link to the manuscript of a page, as it stands on GitHub.</summary>
    public static Diagnostic ToManuscript(Located<string> target, string page) => new Diagnostic(
        "link-to-manuscript", Severity.Error, target.Span,
        "リンクの行き先が、GitHubにある原稿です。読む人は、サイトのページではなく原稿を見ることになります。",
        "このファイルから見た原稿の場所を書いてください。ページへのリンクになります。",
        page).Replacing(target, page, isSafe: true);

    /// <summary>A link to a draft, or to an article of a day to come.</summary>
    public static Diagnostic TargetNotPublished(Located<string> target, string why) => new(
        "link-target-not-published", Severity.Error, target.Span,
        $"リンクの行き先「{target.Value}」は、{why}なので公開されません。",
        "行き先を公開するか、リンクを消してください。");

    /// <summary>A public address in a form that no page can have.</summary>
    public static Diagnostic PathUnlawful(Located<string> target) => new Diagnostic(
        "link-path-unlawful", Severity.Error, target.Span,
        $"リンクの行き先「{target.Value}」は、このサイトのアドレスの形をしていません。アドレスは半角の小文字で、ページなら「/」で終わります。",
        "ページのアドレスを写しなおしてください。",
        target.Value.EndsWith('/') || target.Value.Contains('.') ? null : target.Value.ToLowerInvariant() + "/")
        .Replacing(target, target.Value.EndsWith('/') || target.Value.Contains('.') ? null : target.Value.ToLowerInvariant() + "/");

    /// <summary>A public address at which nothing is.</summary>
    public static Diagnostic PageMissing(SourceSpan span, string path, string? nearest) => new Diagnostic(
        "link-page-missing", Severity.Error, span,
        $"リンクの行き先「{path}」というページがありません。",
        nearest is null ? "いまあるページのアドレスを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest).Replacing(new Located<string>(path, span), nearest);

    /// <summary>An anchor that the page does not have.</summary>
    public static Diagnostic AnchorMissing(SourceSpan span, string address, string? nearest) => new Diagnostic(
        "link-anchor-missing", Severity.Error, span,
        $"リンクの行き先「{address}」のページに、その見出しや番号がありません。",
        nearest is null ? "「#」から後ろを消すか、行き先のページの見出しを確かめてください。" : $"「#{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : "#" + nearest)
        .Replacing(new Located<string>(address[Math.Max(0, address.IndexOf('#', StringComparison.Ordinal))..], span), nearest is null ? null : "#" + nearest);

    /// <summary>A picture that is not in content/images/.</summary>
    /// <inheritdoc cref="TargetMissing" path="/param"/>
    public static Diagnostic ImageMissing(Located<string> target, string? nearest, bool isSame = false) => new Diagnostic(
        "image-missing", Severity.Error, target.Span,
        $"画像「{target.Value}」がありません。",
        nearest is null
            ? $"画像を content/images/ に入れて、このファイルから見た場所を書いてください（例：{WayUp(target.Span.File)}images/photo.jpg）。"
            : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest).Replacing(target, nearest, isSame);

    // From a file to content/.
    private static string WayUp(string file) => string.Concat(file.Where(c => c == '/').Select(_ => "../"));
}
