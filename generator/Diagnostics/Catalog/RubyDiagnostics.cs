namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a reading (ふりがな), <c>｜漢字《かんじ》</c>.</summary>
public static class RubyDiagnostics
{
    /// <summary><c>｜《かんじ》</c>.</summary>
    public static Diagnostic BaseMissing(SourceSpan span, string reading) => new(
        "ruby-base-missing", Severity.Error, span,
        $"ふりがな「{reading}」を付ける言葉がありません。",
        "「｜」と「《」の間に、ふりがなを付ける言葉を書いてください。",
        $"｜言葉《{reading}》");

    /// <summary><c>｜**漢字**《かんじ》</c>; the word is told without its marks.</summary>
    public static Diagnostic BaseMarked(SourceSpan span, string word, string reading) => new(
        "ruby-base-marked", Severity.Error, span,
        $"ふりがなを付ける言葉「{word}」の中に、太字やリンクの印があります。",
        "印は「｜」の前と「》」の後ろに移してください。",
        $"**｜{word}《{reading}》**");

    /// <summary><c>｜漢字《かんじ</c>.</summary>
    public static Diagnostic Unclosed(SourceSpan span, string word) => new(
        "ruby-unclosed", Severity.Error, span,
        $"「{word}」のふりがなが、「》」で閉じられていません。",
        "同じ行の、ふりがなの終わりに「》」を書いてください。",
        $"｜{word}《ふりがな》");

    /// <summary><c>｜漢字《》</c>.</summary>
    public static Diagnostic ReadingMissing(SourceSpan span, string word) => new Diagnostic(
        "ruby-reading-missing", Severity.Error, span,
        $"「{word}」のふりがなが空です。",
        $"「《」と「》」の間にふりがなを書くか、印を消して「{word}」とだけ書いてください。",
        $"｜{word}《ふりがな》").Replacing(new Located<string>($"｜{word}《》", span), word);

    /// <summary><c>｜漢字《漢じ》</c>: who needs the reading cannot read it.</summary>
    public static Diagnostic ReadingNotKana(SourceSpan span, string word, string reading) => new(
        "ruby-reading-not-kana", Severity.Error, span,
        $"「{word}」のふりがな「{reading}」に、かなでない文字があります。ふりがなを頼りに読む人が、読めません。",
        "ふりがなは、ひらがなかカタカナだけで書いてください。説明は、言葉の後ろに（ ）で書けます。",
        $"｜{word}《ふりがな》");

    /// <summary><c>｜ひらがな《ひらがな》</c>.</summary>
    public static Diagnostic BaseIsKana(SourceSpan span, string word) => new(
        "ruby-base-is-kana", Severity.Error, span,
        $"「{word}」は、かなだけの言葉なので、ふりがながいりません。",
        "印を消して、言葉だけを書いてください。",
        word);

    /// <summary>E.g. <c>{漢字|かんじ}</c>, <c>漢字《かんじ》</c>, <c>|漢字≪かんじ≫</c>: it would be visible as it is.</summary>
    public static Diagnostic BracketsOther(SourceSpan span, string written, string word, string reading) => new Diagnostic(
        "ruby-brackets-other", Severity.Error, span,
        $"「{written}」はふりがなとして読めません。このままでは、記号がそのまま見えてしまいます。",
        "全角の「｜」と「《 》」で書いてください。",
        $"｜{word}《{reading}》").Replacing(new Located<string>(written, span), $"｜{word}《{reading}》", isSafe: true);

    /// <summary>A reading in front matter or a register, where values are plain text.</summary>
    /// <param name="span">Where the value stands.</param>
    /// <param name="key">The key as written.</param>
    /// <param name="plain">The value without readings.</param>
    public static Diagnostic InField(SourceSpan span, string key, string plain) => new(
        "ruby-in-field", Severity.Error, span,
        $"「{key}」には、ふりがなを書けません。一覧や検索結果に、記号がそのまま出てしまいます。",
        "ふりがなの印を消してください。ふりがなは、本文に書けます。",
        $"{key}: {plain}");
}
