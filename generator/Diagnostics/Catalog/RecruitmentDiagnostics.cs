namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a call for pro bono.</summary>
public static class RecruitmentDiagnostics
{
    /// <summary>Neither ます nor ラボ外.</summary>
    public static Diagnostic CellMissing(SourceSpan span) => new(
        "recruitment-cell-missing", Severity.Error, span,
        "どのますから生まれた募集かが書かれていません。募集とロードマップの空欄を、つないで見せるためにいります。",
        "「ロードマップ」と「ます」を書いてください。ロードマップと関わりのない募集でしたら、次の行を足してください。",
        "ラボ外: はい");

    /// <summary>ラボ外: はい, and a roadmap, a cell or an edition of one.</summary>
    public static Diagnostic PlaceOutsideLabs(SourceSpan span) => new(
        "recruitment-place-outside-labs", Severity.Error, span,
        "「ラボ外: はい」の募集に、ロードマップのことが書かれています。どちらが正しいか分かりません。",
        "「ラボ外」の行か、「ロードマップ」「ます」「反映した版」の行の、どちらかを消してください。");

    /// <summary>ます without ロードマップ.</summary>
    public static Diagnostic RoadmapMissing(SourceSpan span, string known) => new(
        "recruitment-roadmap-missing", Severity.Error, span,
        "どのロードマップのことかが書かれていません。",
        known.Length > 0
            ? $"「ロードマップ」の行を足してください。使えるのは {known} です。"
            : "ロードマップがまだないので、ラボ外の募集としてお書きください。",
        known.Length > 0 ? $"ロードマップ: {known.Split('、')[0]}" : null);

    /// <summary>ます that the roadmap does not have.</summary>
    public static Diagnostic CellUnknown(Located<string> cell, string roadmap, string? nearest, string known) => new Diagnostic(
        "recruitment-cell-unknown", Severity.Error, cell.Span,
        $"「{cell.Value}」というますは、ロードマップ「{roadmap}」にありません。",
        nearest is not null ? $"「{nearest}」のことでしたら、そう書きかえてください。"
            : known.Length > 0 ? $"使えるのは {known} です。"
            : "このロードマップには、まだますがありません。ラボ外の募集としてお書きください。",
        nearest is null ? null : $"ます: {nearest}").Replacing(cell, nearest);

    /// <summary>反映した版 that the roadmap does not have.</summary>
    public static Diagnostic EditionUnknown(Located<int> edition, string roadmap, string known) => new(
        "recruitment-edition-unknown", Severity.Error, edition.Span,
        string.Create(CultureInfo.InvariantCulture, $"ロードマップ「{roadmap}」に、第{edition.Value}版はありません。"),
        known.Length > 0
            ? $"使えるのは {known} です。"
            : "このロードマップの版には、番号がついていません。「反映した版」の行を消してください。");

    /// <summary>One id for two matches, which would then be one match counted twice, or two that look like one.</summary>
    public static Diagnostic MatchIdRepeated(Located<string> id, SourceSpan first) => new Diagnostic(
        "match-id-repeated", Severity.Error, id.Span,
        $"マッチング「{id.Value}」は、「{first.File}」の{first.Line.ToString(CultureInfo.InvariantCulture)}行目にもあります。一つのマッチングは、1回だけ数えます。",
        "同じマッチングでしたら、どちらか一方を消してください。ちがうマッチングでしたら、別のidにしてください。",
        $"id: {id.Value}-2").Replacing(id, $"{id.Value}-2");
}
