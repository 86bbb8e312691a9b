namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with the Markdown of a body.</summary>
public static class MarkdownDiagnostics
{
    /// <summary>Raw HTML, e.g. <c>&lt;br&gt;</c> or <c>&lt;iframe&gt;</c>; comments are allowed.</summary>
    /// <param name="span">The tag.</param>
    /// <param name="html">The tag, or the element where it is mended.</param>
    /// <param name="mended">The same in Markdown, or null where there is none.</param>
    public static Diagnostic HtmlRefused(SourceSpan span, string html, string? mended) => new Diagnostic(
        "html-refused", Severity.Error, span,
        $"HTMLの「{Shorten(html)}」は使えません。読み上げや印刷、安全のために、本文はMarkdownだけで書きます。",
        mended is null
            ? "タグを消して、Markdownで書いてください。「<」という文字を見せたいときは、前に「\\」を付けてください。"
            : "Markdownで書きかえてください。",
        mended ?? (html.StartsWith('<') ? "\\" + Shorten(html) : null))
        .Replacing(new Located<string>(mended is null ? "<" : html, span), mended ?? "\\<");

    /// <summary>A heading of level 1 in the body: the title is already one.</summary>
    public static Diagnostic HeadingOfLevelOne(SourceSpan span, string text) => new Diagnostic(
        "heading-level-one", Severity.Error, span,
        "本文に「# 」の見出しがあります。いちばん大きい見出しは題名に使うので、本文では「## 」から始めます。",
        "「#」を一つ足してください。",
        $"## {text}").Replacing(new Located<string>("#", span), "##");

    /// <summary>E.g. <c>####</c> directly below <c>##</c>.</summary>
    public static Diagnostic HeadingSkipsLevel(SourceSpan span, int level, int expected, string text) => new Diagnostic(
        "heading-skips-level", Severity.Error, span,
        $"見出しの段が飛んでいます（{new string('#', level)}）。読み上げで聞く人が、話のつながりを見失います。",
        $"「{new string('#', expected)}」にしてください。",
        $"{new string('#', expected)} {text}").Replacing(new Located<string>(new string('#', level), span), new string('#', expected));

    /// <summary><c>##</c> with nothing behind it.</summary>
    public static Diagnostic HeadingEmpty(SourceSpan span) => new(
        "heading-empty", Severity.Error, span,
        "見出しの文字がありません。",
        "見出しを書くか、この行を消してください。");

    /// <summary><c>[](address)</c>: a reader who listens hears nothing.</summary>
    public static Diagnostic LinkWithoutText(SourceSpan span, string target) => new Diagnostic(
        "link-without-text", Severity.Error, span,
        "リンクの文字がありません。読み上げでは、どこへ行くリンクか分かりません。",
        "［ ］の中に、行き先の題名を書いてください。",
        $"[行き先の題名]({target})").Replacing(new Located<string>("[](", span), "[行き先の題名](");

    /// <summary><c>[text]()</c>.</summary>
    public static Diagnostic LinkWithoutTarget(SourceSpan span, string text) => new Diagnostic(
        "link-without-target", Severity.Error, span,
        $"「{text}」のリンクに、行き先がありません。",
        "（ ）の中に行き先を書くか、リンクにしないで文字だけにしてください。",
        $"[{text}](../about.md)").Replacing(new Located<string>($"[{text}]()", span), text);

    /// <summary><c>javascript:</c>, <c>data:</c>, <c>ftp:</c> and the like.</summary>
    public static Diagnostic LinkSchemeRefused(SourceSpan span, string target) => new(
        "link-scheme-refused", Severity.Error, span,
        $"リンクの行き先「{Shorten(target)}」は使えません。使えるのは https: http: mailto: tel: と、サイトの中の場所だけです。",
        "https:// で始まるアドレスに書きかえてください。");

    /// <summary>An address with another name before its host, <c>https://example.org@evil.example/</c>.</summary>
    /// <param name="span">The link.</param>
    /// <param name="target">The address, as written.</param>
    /// <param name="shown">The same without that name.</param>
    public static Diagnostic LinkHostDisguised(SourceSpan span, string target, string shown) => new Diagnostic(
        "link-host-disguised", Severity.Error, span,
        $"リンクの行き先「{Shorten(target)}」は、「@」の前がほかのサイトの名前に見えて、本当の行き先が読む人に分かりません。",
        "「@」とその前を消して、本当の行き先だけにしてください。知らない行き先なら、リンクごと消してください。",
        shown).Replacing(new Located<string>(target, span), shown);

    /// <summary>A picture without text for those who do not see it.</summary>
    public static Diagnostic ImageWithoutText(SourceSpan span, string target) => new Diagnostic(
        "image-without-text", Severity.Error, span,
        "画像の説明がありません。画像を見られない人に、何の画像か伝わりません。",
        "［ ］の中に、画像が伝えることを一文で書いてください。何も伝えない飾りでしたら、「飾り」と書いてください。",
        $"![画像が伝えること]({target})").Replacing(new Located<string>("![](", span), "![画像が伝えること](");

    /// <summary>A caption of a picture that stands inside a text or a list: there is no place for it.</summary>
    public static Diagnostic CaptionInsideText(SourceSpan span, string text, string target) => new(
        "image-caption-inside-text", Severity.Error, span,
        "画像の下に出す文は、画像だけの段落に書けます。ここでは出せません。",
        "画像の前と後に空の行を入れるか、「\"」で囲んだ文を消してください。",
        $"![{text}]({target})");

    /// <summary>A picture from another host.</summary>
    public static Diagnostic ImageFromElsewhere(SourceSpan span, string target) => new Diagnostic(
        "image-from-elsewhere", Severity.Error, span,
        $"画像「{Shorten(target)}」は、よそのサイトにあります。読む人のことがよそに伝わるので、使えません。",
        "使ってよい画像でしたら content/images/ に入れて、その場所を書いてください。「!」を消すと、画像へのリンクになります。",
        "![画像が伝えること](../images/photo.jpg)").Replacing(new Located<string>("![", span), "[");

    /// <summary>A mention of a footnote that is not defined.</summary>
    public static Diagnostic FootnoteUndefined(SourceSpan span, string label) => new Diagnostic(
        "footnote-undefined", Severity.Error, span,
        $"注「{label}」の中身がありません。",
        "本文の終わりに、次の形で書いてください。注がいらないときは、印を消してください。",
        $"{label}: 注の文").Replacing(new Located<string>(label, span), "");

    /// <summary>A definition of a footnote that nothing mentions: its text would vanish.</summary>
    public static Diagnostic FootnoteUnused(SourceSpan span, string label) => new Diagnostic(
        "footnote-unused", Severity.Error, span,
        $"注「{label}」は、本文のどこからも使われていません。このままではサイトに出ません。",
        $"本文の注を付けたいところに「{label}」と書くか、この注を消してください。印を消すと、本文の文になります。",
        label).Replacing(new Located<string>(label + ": ", span), "");

    /// <summary>A definition of a link (<c>[r]: /about/</c>) that nothing uses: its line would vanish.</summary>
    /// <param name="span">Where it begins.</param>
    /// <param name="label">Without its brackets, as written.</param>
    /// <param name="mark">The label with its brackets, the colon and the spaces behind it, as written.</param>
    public static Diagnostic DefinitionUnused(SourceSpan span, string label, string mark) => new Diagnostic(
        "definition-unused", Severity.Error, span,
        $"リンク先の定義「[{Shorten(label)}]:」は、本文のどこからも使われていません。この行は、このままではサイトに出ません。",
        $"本文のリンクにするところに「[ことば][{Shorten(label)}]」と書くか、この行を消してください。かっこを消すと、本文の文になります。",
        $"{label}：").Replacing(new Located<string>(mark, span), $"{label}：");

    /// <summary>More definitions than a person writes; the library takes very long to read them.</summary>
    /// <param name="span">The first line too many.</param>
    /// <param name="most">How many there may be.</param>
    public static Diagnostic DefinitionsTooMany(SourceSpan span, int most) => new(
        "definitions-too-many", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"リンク先や注の定義（「[ことば]: 番地」の行）が{most:#,0}を超えていて、読めません。"),
        "リンクは「[ことば](番地)」と、本文のその場に書いてください。長いページは、いくつかのページに分けてください。");

    /// <summary><c>**</c> that would be visible to readers.</summary>
    /// <param name="span">The first mark.</param>
    /// <param name="line">From it to the end of its line.</param>
    /// <param name="mended">The same with marks that pair, or without them.</param>
    public static Diagnostic EmphasisVisible(SourceSpan span, string line, string mended) => new Diagnostic(
        "emphasis-visible", Severity.Error, span,
        "太字の印が対になっていないか、内側に空白があるか、全角のため、そのまま見えてしまいます。",
        "太字にするところを、半角の「**」ではさんでください（内側に空白を入れません）。太字にしないときは、印を消してください。",
        mended).Replacing(new Located<string>(line, span), mended);

    /// <summary><c>##見出し</c> or <c>＃＃ 見出し</c>.</summary>
    public static Diagnostic HeadingMark(SourceSpan span, string old, string mended) => new Diagnostic(
        "heading-mark", Severity.Error, span,
        "見出しの印が読めません。見出しは、半角の「#」と半角の空白で始めます。このままでは、記号がそのまま見えてしまいます。",
        "行の頭を直してください。",
        mended).Replacing(new Located<string>(old, span), mended, isSafe: true);

    /// <summary>Lines that begin with ・ or another mark that makes no list.</summary>
    public static Diagnostic ListMark(SourceSpan span, string old, string mended) => new Diagnostic(
        "list-mark", Severity.Error, span,
        "一覧の印が読めません。このままでは、行がつながって一つの段落になってしまいます。",
        "一つ一つの行を、半角の「- 」（番号のときは「1. 」）で始めてください。",
        mended).Replacing(new Located<string>(old, span), mended, isSafe: true);

    /// <summary>A table in full-width bars, or without the line below its head, or with cells missing.</summary>
    public static Diagnostic TableShape(SourceSpan span, string old, string mended, string what) => new Diagnostic(
        "table-shape", Severity.Error, span,
        what,
        "次のように書きかえてください。",
        mended).Replacing(new Located<string>(old, span), mended, isSafe: true);

    /// <summary><c>［題名］（行き先）</c>, <c>[題名] (行き先)</c>, <c>(題名)[行き先]</c>, or an address with 。 at its end.</summary>
    public static Diagnostic LinkMarks(SourceSpan span, string old, string mended) => new Diagnostic(
        "link-marks", Severity.Error, span,
        "リンクの書き方が決まりに合わないため、リンクになりません。半角の[ ]に文字、すぐ後ろの半角の( )に行き先を書きます。",
        "次のように書きかえてください。",
        mended).Replacing(new Located<string>(old, span), mended, isSafe: true);

    /// <summary>E.g. <c>&gt; [!注意]</c>.</summary>
    public static Diagnostic CalloutUnknown(SourceSpan span, string text, string known) => new Diagnostic(
        "callout-unknown", Severity.Error, span,
        $"囲みの種類「{Shorten(text)}」は使えません。使えるのは {known} です。",
        "書きかえてください。",
        "> [!NOTE]").Replacing(new Located<string>(text, span), "[!NOTE]");

    /// <summary>E.g. <c>[Good morning]{lang=英語}</c>, or the mark behind something else than words in brackets.</summary>
    public static Diagnostic LanguageUnreadable(SourceSpan span) => new(
        "language-unreadable", Severity.Error, span,
        "外国語の印「{lang=…}」が読めません。このままでは、記号がそのまま見えてしまいます。",
        "太字やリンクの印のない言葉を［ ］で囲み、すぐ後ろに言語の記号を半角で書いてください（英語は en、中国語は zh、韓国語は ko）。",
        "[Good morning]{lang=en}");

    /// <summary>Quotes in quotes in quotes, beyond what any reader follows.</summary>
    public static Diagnostic TooDeep(SourceSpan span) => new(
        "markdown-too-deep", Severity.Error, span,
        "引用や一覧の入れ子が深すぎて、読めません。",
        "入れ子を減らしてください。");

    /// <summary>A value of one line that is a list, a heading or several paragraphs.</summary>
    public static Diagnostic LineIsNoParagraph(SourceSpan span) => new(
        "line-not-paragraph", Severity.Error, span,
        "ここには1行の文だけを書けます。見出しや一覧は使えません。",
        "行の頭の「#」「-」「>」「1.」などを消して、一文にしてください。");

    private static string Shorten(string text)
    {
        var line = text.Split('\n')[0].Trim();
        return line.Length <= 40 ? line : line[..40] + "…";
    }
}
