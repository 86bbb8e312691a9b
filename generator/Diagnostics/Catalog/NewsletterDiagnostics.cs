namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a newsletter, and with its sheets.</summary>
public static class NewsletterDiagnostics
{
    /// <summary>号 that another newsletter has.</summary>
    public static Diagnostic NumberTaken(Located<int> number, string first, int free) => new(
        "newsletter-number-taken", Severity.Error, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"第{number.Value}号は、「{first}」にもあります。読む人が取りちがえるので、同じ号は1つだけにします。"),
        "どちらかの号をお直しください。次の新しい号でしたら、次のように書いてください。",
        string.Create(CultureInfo.InvariantCulture, $"号: 第{free}号"));

    /// <summary>のせるもの that is no file below articles/ or sessions/.</summary>
    public static Diagnostic ChoiceUnknown(Located<string> choice, string? nearest) => new Diagnostic(
        "newsletter-choice-unknown", Severity.Error, choice.Span,
        $"「{choice.Value}」という記事や会は、articles/ にも sessions/ にもありません。",
        nearest is null ? "のせる記事や会のファイル名から .md を除いたものを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest).Replacing(choice, nearest);

    /// <summary>のせるもの that is the name of an article and of a session.</summary>
    public static Diagnostic ChoiceAmbiguous(Located<string> choice) => new(
        "newsletter-choice-ambiguous", Severity.Error, choice.Span,
        $"「{choice.Value}」という名前は、記事にも会にもあります。どちらをのせるか分かりません。",
        $"フォルダーの名前をつけて、記事は articles/{choice.Value}、会は sessions/{choice.Value} と書いてください。",
        $"sessions/{choice.Value}");

    /// <summary>のせるもの that stands there twice.</summary>
    public static Diagnostic ChoiceRepeated(Located<string> choice) => new(
        "newsletter-choice-repeated", Severity.Error, choice.Span,
        $"「{choice.Value}」が、「のせるもの」に2回あります。同じものが2回印刷されます。",
        "どちらか一方を消してください。");

    /// <summary>のせるもの that readers cannot find on the site today.</summary>
    public static Diagnostic ChoiceNotPublished(Located<string> choice, string reason) => new(
        "newsletter-choice-not-published", Severity.Warning, choice.Span,
        $"「{choice.Value}」は、まだ公開されていません（{reason}）。公開されるまで、広報誌にはのりません。",
        "公開してから印刷してください。のせないときは、この行を消してください。");

    /// <summary>のせるもの of a day outside 期間; whoever has a reason may leave it so.</summary>
    public static Diagnostic ChoiceOutsidePeriod(Located<string> choice, string day, string period) => new(
        "newsletter-choice-outside-period", Severity.Warning, choice.Span,
        $"「{choice.Value}」は{day}のもので、この号の期間（{period}）に入っていません。",
        "「期間」か「のせるもの」のどちらかをお直しください。わけがあってのせるときは、このままでもかまいません。");

    /// <summary>A greeting with headings, lists, tables, pictures or notes.</summary>
    public static Diagnostic GreetingNotPlain(SourceSpan span) => new(
        "newsletter-greeting-not-plain", Severity.Error, span,
        "広報誌の本文に、段落でないものがあります。本文は1ページ目のあいさつになるので、見出し、箇条書き、表、画像、注は置けません。",
        "段落だけをお書きください。くわしいことは記事に書いて、「のせるもの」に足します。");

    /// <summary>A page that holds more than there is room for. It never stops a build: on the screen everything can be read.</summary>
    /// <param name="source">What chose the text, or the text that must be shorter.</param>
    /// <param name="place">E.g. <c>2ページ目の「貸す側の話」</c>.</param>
    /// <param name="lines">Lines too many.</param>
    /// <param name="remedy">What makes it fit.</param>
    public static Diagnostic TooFull(SourceSpan source, string place, int lines, string remedy) => new(
        "newsletter-too-full", Severity.Warning, source,
        string.Create(CultureInfo.InvariantCulture, $"広報誌で、{place}が{lines}行はみ出しています。印刷すると、はみ出したところが切れます。"),
        remedy);

    /// <summary>Pages on which nothing would stand.</summary>
    public static Diagnostic PageEmpty(SourceSpan source, string pages, bool canBeShorter) => new(
        "newsletter-page-empty", Severity.Warning, source,
        $"広報誌の{pages}に、のせるものがありません。",
        canBeShorter ? "「のせるもの」を足すか、「ページ数」を 2ページ にしてください。" : "「のせるもの」を足してください。",
        canBeShorter ? "ページ数: 2ページ" : null);
}
