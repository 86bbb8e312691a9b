namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with YAML before any key is looked at.</summary>
public static class YamlDiagnostics
{
    /// <summary>A line is indented by a tab or a full-width space.</summary>
    /// <param name="span">The first such character.</param>
    /// <param name="line">The whole line.</param>
    /// <param name="mended">The line with the indentation that fits the one above.</param>
    public static Diagnostic IndentNotSpaces(SourceSpan span, string line, string mended) => new Diagnostic(
        "yaml-indent-not-spaces", Severity.Error, span,
        "行の頭に、タブまたは全角の空白があります。ここでは半角の空白だけが使えます。",
        "行の頭を半角の空白にしてください。",
        mended).ReplacingLine(line, mended, isSafe: true);

    /// <summary><c>題名：…</c> with a full-width colon.</summary>
    public static Diagnostic ColonFullWidth(SourceSpan span, string line, string mended) => new Diagnostic(
        "yaml-colon-full-width", Severity.Error, span,
        "項目名のあとの「：」が全角です。全角のままでは項目として読めません。",
        "半角のコロンと半角の空白にしてください。",
        mended).ReplacingLine(line, mended, isSafe: true);

    /// <summary><c>題名:お知らせ</c>, or a full-width space on either side of the colon.</summary>
    public static Diagnostic SpaceAtColon(SourceSpan span, string line, string mended) => new Diagnostic(
        "yaml-space-at-colon", Severity.Error, span,
        "項目名と値の間は、半角のコロンと半角の空白で区切ります。空白がないか、全角の空白になっています。",
        "コロンの前の空白を消し、コロンのあとに半角の空白を一つ入れてください。",
        mended).ReplacingLine(line, mended, isSafe: true);

    /// <summary>An item that begins with ・ or －, or with a hyphen and no space.</summary>
    public static Diagnostic ItemMark(SourceSpan span, string line, string mended) => new Diagnostic(
        "yaml-item-mark", Severity.Error, span,
        "一覧の行は、半角のハイフンと半角の空白で始めます。このままでは一覧として読めません。",
        "行の頭を「- 」にしてください。",
        mended).ReplacingLine(line, mended, isSafe: true);

    /// <summary><c>“お知らせ”</c>, or quotes that do not pair.</summary>
    public static Diagnostic QuotesWrong(SourceSpan span, string line, string mended) => new Diagnostic(
        "yaml-quotes-wrong", Severity.Error, span,
        "値を囲む引用符が、半角の「\"」の組になっていません。",
        "半角の「\"」で囲むか、引用符を消してください。次のように書けます。",
        mended).ReplacingLine(line, mended, isSafe: true);

    /// <summary><c>［居住支援、地域自治］</c>, or a bracket that is not closed.</summary>
    public static Diagnostic BracketsWrong(SourceSpan span, string line, string mended) => new Diagnostic(
        "yaml-brackets-wrong", Severity.Error, span,
        "一覧を囲む括弧が、半角の「[ ]」の組になっていません。",
        "半角の「[ ]」で囲み、半角のコンマで区切ってください。",
        mended).ReplacingLine(line, mended, isSafe: true);

    /// <summary><c>題名: お知らせ #2</c>: YAML drops what follows <c> #</c>.</summary>
    public static Diagnostic ValueCut(SourceSpan span, string line, string mended) => new Diagnostic(
        "yaml-value-cut", Severity.Error, span,
        "値の中に「#」があります。このままでは、「#」から後ろが消えてしまいます。",
        "値を引用符で囲んでください。覚え書きでしたら、別の行に「# 」で始めて書いてください。",
        mended).ReplacingLine(line, mended);

    /// <summary>A value that goes on in the next line without indentation.</summary>
    public static Diagnostic ValueWrapped(SourceSpan span, string old, string mended) => new(
        "yaml-value-wrapped", Severity.Error, span,
        "この行には項目名がありません。前の行の値の続きでしたら、値は改行せずに1行で書きます。",
        "前の行につなげてください。",
        mended)
    {
        Mend = new TextEdit(span with { Line = span.Line - 1, Column = 1 }, old, mended),
    };

    /// <summary>A character that nobody sees, e.g. a zero-width space that was pasted with a text.</summary>
    /// <param name="span">Its place, or where the value begins that holds it.</param>
    /// <param name="line">The whole line.</param>
    /// <param name="mended">The line without it, or null where it is written as several other characters.</param>
    public static Diagnostic Invisible(SourceSpan span, string line, string? mended) => new Diagnostic(
        "character-invisible", Severity.Error, span,
        "この行には、目に見えない文字が入っています。ほかのところから写した文に、まざっていたようです。項目名や値が読めなくなり、検索でも見つからなくなります。",
        mended is null ? "その文字を消してください。「\\」や「&」で始まる記号で書かれているときは、その記号を消してください。" : "その文字を消してください。この行を、次のものに置きかえても消えます。",
        mended).ReplacingLine(line, mended, isSafe: true);

    /// <summary>Anything else that is no YAML; most often <c>: </c> inside an unquoted value.</summary>
    /// <param name="span">Where reading ended.</param>
    /// <param name="line">The whole line.</param>
    /// <param name="mended">The line as it could be read, or null.</param>
    /// <param name="isSafe">True when it says the same.</param>
    public static Diagnostic Unreadable(SourceSpan span, string line, string? mended, bool isSafe = false) => new Diagnostic(
        "yaml-unreadable", Severity.Error, span,
        "この行の書き方が決まりに合わず、読めません。値の中に「: 」や記号があるときや、字下げがそろっていないときに起こります。",
        mended is null ? "前後の行と見くらべて、字下げと記号を直してください。" : isSafe ? "値を引用符で囲んでください。" : "字下げをそろえてください。",
        mended).ReplacingLine(line, mended, isSafe);

    /// <summary>An alias, anchor or tag (<c>*x</c>, <c>&amp;x</c>, <c>!x</c>).</summary>
    public static Diagnostic AliasRefused(SourceSpan span, string line, string? mended) => new Diagnostic(
        "yaml-alias-refused", Severity.Error, span,
        "値が「*」「&」「!」で始まっています。YAMLの特別な記号なので、ここでは使えません。",
        "値を引用符で囲んでください（例：\"*重要\"）。",
        mended).ReplacingLine(line, mended, isSafe: true);

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
}
