namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a file as a whole.</summary>
public static class FileDiagnostics
{
    /// <summary>A file is not UTF-8, e.g. saved as Shift_JIS by an old editor.</summary>
    public static Diagnostic EncodingNotUtf8(SourceSpan span) => new(
        "encoding-not-utf8", Severity.Error, span,
        "このファイルの文字コードがUTF-8ではないため、ここから先の文字を読めません。Shift_JISで保存された可能性があります。",
        "エディターで「文字コードをUTF-8にして保存」を選び、もう一度アップロードしてください。");

    /// <summary>A Markdown file does not begin with <c>---</c>.</summary>
    /// <param name="span">The first line.</param>
    /// <param name="firstLine">Its text, offered as the title.</param>
    public static Diagnostic FrontMatterMissing(SourceSpan span, string firstLine) => new(
        "front-matter-missing", Severity.Error, span,
        "ファイルの先頭に、題名や日付を書く欄（--- で始まり --- で終わる部分）がありません。",
        "先頭に次の行を入れてください。",
        $"---\n題名: {TitleFrom(firstLine)}\n---");

    /// <summary>The opening <c>---</c> has no closing one.</summary>
    public static Diagnostic FrontMatterUnclosed(SourceSpan likelyEnd) => new(
        "front-matter-unclosed", Severity.Error, likelyEnd,
        "先頭の --- に対応する、終わりの --- がありません。どこまでが題名や日付の欄か分かりません。",
        "この行の前に、半角のハイフン3つだけの行を入れてください。",
        "---");

    /// <summary>No pipeline reads this file, e.g. <c>article/</c> instead of <c>articles/</c>.</summary>
    /// <param name="span">The file.</param>
    /// <param name="nearest">A place where such a file would be read, or null.</param>
    public static Diagnostic FileUnclaimed(SourceSpan span, string? nearest) => new(
        "file-unclaimed", Severity.Error, span,
        $"「{span.File}」は、サイトのどこにも使われません。置き場所かファイル名がちがうようです。",
        nearest is null
            ? "content/README.md の「どこに何を置くか」を見て、正しい場所に移してください。"
            : "次の場所に移してください。",
        nearest);

    /// <summary>A file name that cannot become an address, e.g. <c>母子支援.md</c>.</summary>
    public static Diagnostic SlugInvalid(SourceSpan span, string name, string? suggestion) => new(
        "slug-invalid", Severity.Error, span,
        $"ファイル名「{name}」は、ページのアドレスに使えません。使えるのは半角の小文字の英数字とハイフンだけです。",
        "ファイル名を変えてください（例：2023-07-10-study.md）。",
        suggestion);

    /// <summary>Two documents would be published at one address.</summary>
    public static Diagnostic RouteDuplicated(SourceSpan span, string route, SourceSpan first) => new(
        "route-duplicated", Severity.Error, span,
        $"このページのアドレス「{route}」は、「{first.File}」がすでに使っています。一方が消えてしまいます。",
        "どちらかのファイル名（またはidや転送の元）を変えてください。");

    /// <summary>The site has no <c>site.yaml</c>.</summary>
    public static Diagnostic SettingsMissing() => new(
        "settings-missing", Severity.Error, SourceSpan.StartOf("site.yaml"),
        "サイトの名前やセクターを書くファイル site.yaml がありません。",
        "次の内容で site.yaml を作ってください。",
        "名前: 見本ソーシャルハブ\n見出し: 困りごとを、みんなの道すじに。\n説明: このハブが何をするところかを一文で書きます。\n公開先: https://example.org\n" +
        "セクター:\n  - id: citizen\n    名前: 市民\n    しるし: 市\n    よびかけ: 声を届けてください。\n" +
        "  - id: company\n    名前: 企業\n    しるし: 企\n    よびかけ: 力を貸してください。\n" +
        "案内:\n  - 文字: ロードマップ\n    行き先: /roadmaps/");

    private static string TitleFrom(string line)
    {
        var text = line.TrimStart('#', ' ', '　').Trim();
        return text.Length is 0 or > 60 ? "ここに題名" : text;
    }
}
