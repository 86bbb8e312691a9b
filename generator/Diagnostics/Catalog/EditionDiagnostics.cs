namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with the editions of a roadmap and their causes.</summary>
public static class EditionDiagnostics
{
    /// <summary>A frozen edition, or notes of one, without a number.</summary>
    public static Diagnostic NumberMissing(SourceSpan span, string number) => new(
        "edition-number-missing", Severity.Error, span,
        "何番目の版かが書かれていません。番号がないと、版のページを作れません。",
        "先頭の欄に、版の番号を足してください。",
        $"版: {number}");

    /// <summary><c>editions/2.md</c> says 版: 3.</summary>
    public static Diagnostic NameDiffers(Located<int> number, string name) => new(
        "edition-name-differs", Severity.Error, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"版の番号は{number.Value}ですが、ファイル名は {name}.md です。"),
        "番号かファイル名の、どちらかを直してください。",
        $"版: {name}");

    /// <summary>An edition between two others is not there.</summary>
    public static Diagnostic Gap(Located<int> number, int missing) => new(
        "edition-gap", Severity.Error, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"第{missing}版のファイルがありません。前の版から何が変わったかを示せません。"),
        string.Create(CultureInfo.InvariantCulture, $"editions/{missing}.md を置くか、番号を直してください。"),
        string.Create(CultureInfo.InvariantCulture, $"版: {missing}"));

    /// <summary>A frozen edition whose number is not below the current one's.</summary>
    public static Diagnostic NotOlder(Located<int> number, int current) => new(
        "edition-not-older", Severity.Error, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"roadmap.md が第{current}版なのに、editions/ に第{number.Value}版があります。"),
        "roadmap.md の版の番号を、いちばん大きくしてください。",
        string.Create(CultureInfo.InvariantCulture, $"版: {number.Value + 1}"));

    /// <summary>An edition that is said to be older than the one before it.</summary>
    public static Diagnostic DayBefore(Located<int> number, string day, string previous) => new(
        "edition-day-before", Severity.Error, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"第{number.Value}版の更新日（{day}）が、前の版の更新日（{previous}）より前です。"),
        "更新日を直してください。");

    /// <summary>A frozen edition that is marked as a draft.</summary>
    public static Diagnostic FrozenDraft(Located<int> number) => new(
        "edition-draft", Severity.Error, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"第{number.Value}版は一度出した版なので、下書きにはできません。"),
        "「下書き」の行を消してください。");

    /// <summary>Editions or voices in a folder without a roadmap.</summary>
    public static Diagnostic RoadmapMissing(SourceSpan span, string folder) => new(
        "roadmap-file-missing", Severity.Error, span,
        $"{folder}/ に roadmap.md がありません。このファイルは、どのロードマップのものでもないので使われません。",
        "フォルダーの名前を直すか、次の場所にロードマップを置いてください。",
        $"{folder}/roadmap.md");

    /// <summary>A cause that names nothing.</summary>
    public static Diagnostic CauseEmpty(SourceSpan span) => new(
        "cause-empty", Severity.Error, span,
        "きっかけに、声、会、説明のどれもありません。",
        "どれか一つを書いてください。",
        "説明: 企業から、活用したいという申し出がありました。");

    /// <summary>A cell that no edition has.</summary>
    public static Diagnostic CellUnknown(Located<string> cell, string? nearest, string example) => new Diagnostic(
        "cell-unknown", Severity.Error, cell.Span,
        $"「{cell.Value}」というますは、このロードマップにありません。",
        nearest is null ? "「ステージの名前／セクターの名前」の形で書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest ?? example).Replacing(cell, nearest);

    /// <summary>会 that is no file below sessions/.</summary>
    public static Diagnostic SessionUnknown(Located<string> session, string? nearest) => new Diagnostic(
        "session-unknown", Severity.Error, session.Span,
        $"「{session.Value}」という会は、sessions/ にありません。",
        nearest is null ? "会のファイル名から .md を除いたものを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"会: {nearest}").Replacing(session, nearest);

    /// <summary>An edition that does not say what it changed.</summary>
    public static Diagnostic NotesMissing(Located<int> number, string proposal) => new(
        "edition-notes-missing", Severity.Warning, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"第{number.Value}版で何が変わったかの説明がありません。前の版とくらべて、下の案を作りました。"),
        "案を読んで、言葉を直してから足してください。",
        proposal);

    /// <summary>An edition that changes nothing.</summary>
    public static Diagnostic Unchanged(Located<int> number) => new(
        "edition-unchanged", Severity.Warning, number.Span,
        string.Create(CultureInfo.InvariantCulture, $"第{number.Value}版は、前の版と同じです。"),
        "まだ直していなければ、このまま直してください。直すことがなければ、版の番号を元にもどしてください。");

    /// <summary>A cell changed, and nobody says why.</summary>
    public static Diagnostic CauseMissing(SourceSpan span, int number, string name) => new(
        "edition-cause-missing", Severity.Warning, span,
        string.Create(CultureInfo.InvariantCulture, $"第{number}版で「{name}」が変わりましたが、きっかけが書かれていません。"),
        "先頭の欄の「きっかけ」に、どの声や会で変わったかを足してください。",
        $"  - ます: {name}\n    説明: 変わったきっかけを一文で");
}
