namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with texts in other languages.</summary>
public static class TranslationDiagnostics
{
    /// <summary>A translation without an original, or of something that cannot be translated.</summary>
    public static Diagnostic OriginalMissing(SourceSpan span, string original, string? nearest) => new(
        "translation-original-missing", Severity.Error, span,
        $"この翻訳のもとの文書「{original}」がありません。翻訳できるのは、記事、会、研修、プロボノ募集、常設ページ、ロードマップです。",
        "ファイル名を、もとの文書と同じ名前に直してください。ことばの印（.easy や .en）は、.md の前に入れます。",
        nearest);

    /// <summary>A translation into a language that the hub has no words in.</summary>
    public static Diagnostic LanguageUnlisted(SourceSpan span, string code, string known) => new(
        "translation-language-unlisted", Severity.Error, span,
        $"このハブには「{code}」のことばのファイル site.{code}.yaml がありません。{(known.Length == 0 ? "" : $"いまあるのは {known} です。")}",
        "次のファイルを作り、ハブの名前とセクターの名前を、そのことばで書いてください。",
        $"site.{code}.yaml");

    /// <summary><c>site.xx.yaml</c> in a language that the theme has no words in.</summary>
    public static Diagnostic LanguageUnknown(SourceSpan span, string code, string? nearest, string known) => new(
        "translation-language-unknown", Severity.Error, span,
        $"「{code}」ということばの画面は、まだ作られていません。作ってあるのは {known} です。",
        "ファイル名を直すか、theme/Words/ に、そのことばの画面のことばを一つのファイルで足してください。",
        nearest is null ? null : $"site.{nearest}.yaml");

    /// <summary>The hub has something to say that its words in another language leave out.</summary>
    /// <param name="span">The file of the words.</param>
    /// <param name="what">E.g. セクター「市民」.</param>
    /// <param name="line">What to add.</param>
    public static Diagnostic HubWordMissing(SourceSpan span, string what, string line) => new(
        "translation-hub-word-missing", Severity.Error, span,
        $"{what}が、このことばで書かれていません。このままでは、ページの中で日本語にもどってしまいます。",
        "次の行を足して、そのことばに直してください。",
        line);

    /// <summary>The original has changed since it was translated.</summary>
    public static Diagnostic Outdated(Located<string> mark, string part, string original, string current) => new(
        "translation-outdated", Severity.Warning, mark.Span,
        $"もとの文書（{original}）の「{part}」が、翻訳のあとで変わりました。ページには、もとが新しくなったと出ます。",
        "もとの文をもう一度読んで、翻訳を直してください。直したら（直すところがなければそのまま）、しるしを次のものに書きかえます。",
        $"{part}: {current}");

    /// <summary>A mark for a part that the original does not have: nothing of it is shown.</summary>
    public static Diagnostic PartUnknown(Located<string> key, string original, string? nearest) => new(
        "translation-part-unknown", Severity.Warning, key.Span,
        $"もとの文書（{original}）に「{key.Value}」という部分はありません。なくなったか、見出しが変わったようです。この翻訳は、ページに出ません。",
        nearest is null
            ? "しるしの行と、その部分の翻訳を消してください。見出しが変わっただけなら、しるしの名前を新しい見出しに直します。"
            : $"「{nearest}」のことでしたら、そう書きかえてください。なくなった部分なら、しるしの行と翻訳を消してください。",
        nearest);

    /// <summary>A translated part without a mark.</summary>
    public static Diagnostic MarkMissing(Located<string> part, string? mark) => new(
        "translation-mark-missing", Severity.Error, part.Span,
        $"「{part.Value}」の翻訳に、もとの文のしるしがありません。もとが変わったときに気づけません。",
        mark is null
            ? "もとの文書のどの部分の翻訳か分かるように、「原文のしるし」を、翻訳の見出しと同じ順にならべてください。"
            : "「原文のしるし」に次の行を足してください。",
        mark is null ? null : $"{part.Value}: {mark}");

    /// <summary>A mark without a translated part.</summary>
    public static Diagnostic PartMissing(Located<string> key) => new(
        "translation-part-missing", Severity.Error, key.Span,
        $"「{key.Value}」のしるしはありますが、翻訳した文がありません。",
        "翻訳を書くか、しるしの行を消してください。消すと、その部分はもとの日本語で出ます。");

    /// <summary>A cell with more or fewer roles than its original.</summary>
    public static Diagnostic RolesDiffer(SourceSpan span, string cell, int original, int translated) => new(
        "translation-roles-differ", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"ます「{cell}」の役割は、もとの文書では{original}つ、翻訳では{translated}つです。どの役割の翻訳か分かりません。"),
        "もとの文書と同じ数の役割を、同じ順に書いてください。");
}
