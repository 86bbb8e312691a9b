namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with the Markdown of a body.</summary>
public static class MarkdownDiagnostics
{
    /// <summary>Raw HTML, e.g. <c>&lt;br&gt;</c> or <c>&lt;iframe&gt;</c>; comments are allowed.</summary>
    public static Diagnostic HtmlRefused(SourceSpan span, string html) => new(
        "html-refused", Severity.Error, span,
        $"HTMLのタグ「{Shorten(html)}」は使えません。読み上げや印刷、安全のために、本文はMarkdownだけで書きます。",
        "タグを消して、Markdownで書いてください。「<」という文字を見せたいときは、前に「\\」を付けてください。",
        html.StartsWith('<') ? "\\" + Shorten(html) : null);

    /// <summary>A heading of level 1 in the body: the title is already one.</summary>
    public static Diagnostic HeadingOfLevelOne(SourceSpan span, string text) => new(
        "heading-level-one", Severity.Error, span,
        "本文に「# 」の見出しがあります。いちばん大きい見出しは題名に使うので、本文では「## 」から始めます。",
        "「#」を一つ足してください。",
        $"## {text}");

    /// <summary>E.g. <c>####</c> directly below <c>##</c>.</summary>
    public static Diagnostic HeadingSkipsLevel(SourceSpan span, int level, int expected, string text) => new(
        "heading-skips-level", Severity.Error, span,
        $"見出しの段が飛んでいます（{new string('#', level)}）。読み上げで聞く人が、話のつながりを見失います。",
        $"「{new string('#', expected)}」にしてください。",
        $"{new string('#', expected)} {text}");

    /// <summary><c>##</c> with nothing behind it.</summary>
    public static Diagnostic HeadingEmpty(SourceSpan span) => new(
        "heading-empty", Severity.Error, span,
        "見出しの文字がありません。",
        "見出しを書くか、この行を消してください。");

    /// <summary><c>[](address)</c>: a reader who listens hears nothing.</summary>
    public static Diagnostic LinkWithoutText(SourceSpan span, string target) => new(
        "link-without-text", Severity.Error, span,
        "リンクの文字がありません。読み上げでは、どこへ行くリンクか分かりません。",
        "［ ］の中に、行き先の題名を書いてください。",
        $"[行き先の題名]({target})");

    /// <summary><c>[text]()</c>.</summary>
    public static Diagnostic LinkWithoutTarget(SourceSpan span, string text) => new(
        "link-without-target", Severity.Error, span,
        $"「{text}」のリンクに、行き先がありません。",
        "（ ）の中に行き先を書いてください。",
        $"[{text}](../about.md)");

    /// <summary><c>javascript:</c>, <c>data:</c>, <c>ftp:</c> and the like.</summary>
    public static Diagnostic LinkSchemeRefused(SourceSpan span, string target) => new(
        "link-scheme-refused", Severity.Error, span,
        $"リンクの行き先「{Shorten(target)}」は使えません。使えるのは https: http: mailto: tel: と、サイトの中の場所だけです。",
        "https:// で始まるアドレスに書きかえてください。");

    /// <summary>A picture without text for those who do not see it.</summary>
    public static Diagnostic ImageWithoutText(SourceSpan span, string target) => new(
        "image-without-text", Severity.Error, span,
        "画像の説明がありません。画像を見られない人に、何の画像か伝わりません。",
        "［ ］の中に、画像が伝えることを一文で書いてください。何も伝えない飾りでしたら、「飾り」と書いてください。",
        $"![画像が伝えること]({target})");

    /// <summary>A caption of a picture that stands inside a text or a list: there is no place for it.</summary>
    public static Diagnostic CaptionInsideText(SourceSpan span, string text, string target) => new(
        "image-caption-inside-text", Severity.Error, span,
        "画像の下に出す文は、画像だけの段落に書けます。ここでは出せません。",
        "画像の前と後に空の行を入れるか、「\"」で囲んだ文を消してください。",
        $"![{text}]({target})");

    /// <summary>A picture from another host.</summary>
    public static Diagnostic ImageFromElsewhere(SourceSpan span, string target) => new(
        "image-from-elsewhere", Severity.Error, span,
        $"画像「{Shorten(target)}」は、よそのサイトにあります。読む人のことがよそに伝わるので、使えません。",
        "使ってよい画像でしたら content/images/ に入れて、その場所を書いてください。",
        "![画像が伝えること](../images/photo.jpg)");

    /// <summary>A mention of a footnote that is not defined.</summary>
    public static Diagnostic FootnoteUndefined(SourceSpan span, string label) => new(
        "footnote-undefined", Severity.Error, span,
        $"注「{label}」の中身がありません。",
        "本文の終わりに、次の形で書いてください。",
        $"{label}: 注の文");

    /// <summary>A definition of a footnote that nothing mentions: its text would vanish.</summary>
    public static Diagnostic FootnoteUnused(SourceSpan span, string label) => new(
        "footnote-unused", Severity.Error, span,
        $"注「{label}」は、本文のどこからも使われていません。このままではサイトに出ません。",
        $"本文の注を付けたいところに「{label}」と書くか、この注を消してください。",
        label);

    /// <summary><c>**</c> that would be visible to readers.</summary>
    public static Diagnostic EmphasisVisible(SourceSpan span) => new(
        "emphasis-visible", Severity.Error, span,
        "太字の印「**」が対になっていないため、そのまま見えてしまいます。",
        "太字にするところを「**」ではさんでください（内側に空白を入れません）。",
        "**太字にする言葉**");

    /// <summary>E.g. <c>&gt; [!注意]</c>.</summary>
    public static Diagnostic CalloutUnknown(SourceSpan span, string text, string known) => new(
        "callout-unknown", Severity.Error, span,
        $"囲みの種類「{Shorten(text)}」は使えません。使えるのは {known} です。",
        "書きかえてください。",
        "> [!NOTE]");

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
