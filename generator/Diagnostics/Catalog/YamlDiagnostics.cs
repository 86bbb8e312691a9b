namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with YAML before any key is looked at.</summary>
public static class YamlDiagnostics
{
    /// <summary>A line is indented by a tab or a full-width space.</summary>
    public static Diagnostic IndentNotSpaces(SourceSpan span, string line) => new(
        "yaml-indent-not-spaces", Severity.Error, span,
        "行の頭に、タブまたは全角の空白があります。ここでは半角の空白だけが使えます。",
        "行の頭を半角の空白にしてください。",
        line.Replace("\t", "  ", StringComparison.Ordinal).Replace("　", "  ", StringComparison.Ordinal));

    /// <summary><c>題名：…</c> with a full-width colon.</summary>
    public static Diagnostic ColonFullWidth(SourceSpan span, string line, int at) => new(
        "yaml-colon-full-width", Severity.Error, span,
        "項目名のあとの「：」が全角です。全角のままでは項目として読めません。",
        "半角のコロンと半角の空白にしてください。",
        line[..at] + ": " + line[(at + 1)..].TrimStart(' ', '　'));

    /// <summary>Anything else that is no YAML; most often <c>: </c> inside an unquoted value.</summary>
    public static Diagnostic Unreadable(SourceSpan span, string line) => new(
        "yaml-unreadable", Severity.Error, span,
        "この行の書き方が決まりに合わず、読めません。値の中に「: 」や記号があるときや、字下げがそろっていないときに起こります。",
        Quoted(line) is null ? "前後の行と見くらべて、字下げと記号を直してください。" : "値を引用符で囲んでください。",
        Quoted(line));

    /// <summary>An alias, anchor or tag (<c>*x</c>, <c>&amp;x</c>, <c>!x</c>).</summary>
    public static Diagnostic AliasRefused(SourceSpan span) => new(
        "yaml-alias-refused", Severity.Error, span,
        "値が「*」「&」「!」で始まっています。YAMLの特別な記号なので、ここでは使えません。",
        "値を引用符で囲んでください（例：\"*重要\"）。");

    /// <summary>Nested deeper, or longer, than any honest file.</summary>
    public static Diagnostic TooDeep(SourceSpan span) => new(
        "yaml-too-deep", Severity.Error, span,
        "項目の入れ子が深すぎるか、項目が多すぎます。書きまちがいか、こわれたファイルと思われます。",
        "content/README.md の見本を写して、書き直してください。");

    /// <summary>A list or map where a key belongs.</summary>
    public static Diagnostic KeyIsNoText(SourceSpan span) => new(
        "yaml-key-no-text", Severity.Error, span,
        "項目名のあるはずのところに、一覧やまとまりがあります。",
        "「項目名: 値」の形で書いてください。");

    // key: value: more → key: "value: more"
    private static string? Quoted(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : line[(colon + 2)..].Trim();
        return value.Length == 0 || value.Contains('"')
            ? null
            : line[..(colon + 2)] + '"' + value + '"';
    }
}
