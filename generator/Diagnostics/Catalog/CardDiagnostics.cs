namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with an intake sheet (入力表) of voice cards; its places are lines and columns of the CSV file.</summary>
public static class CardDiagnostics
{
    /// <summary>A quote that opens a field and is never closed.</summary>
    public static Diagnostic QuoteUnclosed(SourceSpan span) => new(
        "card-quote-unclosed", Severity.Error, span,
        "「\"」で始まったらんが、ファイルの終わりまで閉じていません。ここからあとを表として読めません。",
        "表計算ソフトでこのらんを書き直し、CSVで保存してください。",
        "\"夜に相談できるところがほしい。\"");

    /// <summary>A column that nobody would read.</summary>
    /// <param name="column">Its head, as written.</param>
    /// <param name="nearest">The head that was likely meant, or null.</param>
    /// <param name="known">All heads.</param>
    public static Diagnostic ColumnUnknown(Located<string> column, string? nearest, string known) => new(
        "card-column-unknown", Severity.Error, column.Span,
        $"「{column.Value}」という見出しは、声のカードの入力表にはありません。このままでは、この列に書いたことが写りません。",
        nearest is null ? $"使える見出しは {known} です。覚え書きの列なら「メモ」にしてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest ?? "メモ");

    /// <summary>Two columns with the same head.</summary>
    public static Diagnostic ColumnRepeated(Located<string> column) => new(
        "card-column-repeated", Severity.Error, column.Span,
        $"「{column.Value}」という見出しの列が、二つあります。どちらを使うか決められません。",
        "どちらか一方の列を消すか、見出しを「メモ」にしてください。");

    /// <summary>A column that every card needs is not there.</summary>
    /// <param name="header">The first line.</param>
    /// <param name="column">Its head.</param>
    /// <param name="line">A first line that has all heads.</param>
    public static Diagnostic ColumnMissing(SourceSpan header, string column, string line) => new(
        "card-column-missing", Severity.Error, header,
        $"声のカードの入力表に必要な「{column}」の列がありません。",
        "1行目を、次の見出しにしてください。使わない列は、空けておけます。",
        line);

    /// <summary>A row with something beyond the last head.</summary>
    public static Diagnostic CellWithoutColumn(Located<string> cell) => new(
        "card-cell-without-column", Severity.Error, cell.Span,
        $"「{cell.Value}」の列には、見出しがありません。このままでは写りません。",
        "らんがずれていないかを確かめてください。ことばに「,」があるときは、そのらんを「\"」で囲みます。",
        "\"昼も,夜も、相談したい。\"");

    /// <summary>A card without something that it needs.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The head of the empty column.</param>
    /// <param name="example">A value for it.</param>
    public static Diagnostic ValueMissing(SourceSpan row, string column, string example) => new(
        "card-value-missing", Severity.Error, row,
        $"このカードの「{column}」が空です。",
        column == "ことば" ? "カードのことばが読めないときは「記録なし」と書いてください。" : "カードを見て書いてください。",
        column == "ことば" ? "記録なし" : example);

    /// <summary>A card's number of which no id can be made.</summary>
    public static Diagnostic NumberUnreadable(Located<string> number) => new(
        "card-number-unreadable", Severity.Error, number.Span,
        $"カード番号「{number.Value}」に、半角の英数字がありません。番号は、声のアドレスの一部になります。",
        "数か、英字と数で書いてください。",
        "2023-04-12");

    /// <summary>A number that an earlier row has.</summary>
    /// <param name="number">The second time.</param>
    /// <param name="first">The first time.</param>
    public static Diagnostic NumberRepeated(Located<string> number, SourceSpan first) => new(
        "card-number-repeated", Severity.Error, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"カード番号「{number.Value}」は、{first.Line}行目にもあります。同じカードを二度打ちこんだのかもしれません。"),
        "同じカードなら、どちらかの行を消してください。ちがうカードなら、番号を変えてください。",
        $"{number.Value}-2");

    /// <summary>A number that a voice of another day has.</summary>
    /// <param name="number">As written.</param>
    /// <param name="voice">Where that voice stands.</param>
    /// <param name="day">Its day.</param>
    /// <param name="month">The card's own year and month, e.g. <c>2023-04</c>.</param>
    public static Diagnostic NumberTaken(Located<string> number, SourceSpan voice, string day, string month) => new(
        "card-number-taken", Severity.Error, number.Span,
        $"カード番号「{number.Value}」の声は、もうあります（{voice.File} の{voice.Line.ToString(CultureInfo.InvariantCulture)}行目、{day}に受けたもの）。受けた日がちがうので、別のカードのようです。",
        "別のカードなら、番号の前に年と月を付けてください。同じカードなら、受けた日をそろえてください。",
        $"{month}-{number.Value}");

    /// <summary>A card that was imported before and says something else now.</summary>
    public static Diagnostic WordsDiffer(Located<string> words, string number, SourceSpan voice) => new(
        "card-words-differ", Severity.Warning, words.Span,
        string.Create(CultureInfo.InvariantCulture, $"カード番号「{number}」の声は、もう写してあり（{voice.File} の{voice.Line}行目）、ことばがちがいます。前に写した声は、そのままにしました。"),
        "どちらが正しいかを確かめて、直すときは voices.yaml を直してください。");

    /// <summary>A card that does not say which roadmap it is about, where there are several.</summary>
    public static Diagnostic RoadmapMissing(SourceSpan row, string known, string example) => new(
        "card-roadmap-missing", Severity.Error, row,
        "どのロードマップについての声か、分かりません。",
        $"「ロードマップ」の列に、題名かフォルダー名を書いてください。使えるのは {known} です。",
        example);
}
