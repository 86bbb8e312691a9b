namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a roadmap's stages, cells and roles.</summary>
public static class RoadmapDiagnostics
{
    /// <summary>A heading of level 2 that no declared stage bears.</summary>
    public static Diagnostic StageUnknown(Located<string> heading, string? nearest, string known) => new Diagnostic(
        "stage-unknown", Severity.Error, heading.Span,
        $"「{heading.Value}」というステージは、先頭の「ステージ」の一覧にありません。このままではロードマップに出ません。",
        nearest is not null ? $"「{nearest}」のことでしたら、そう書きかえてください。"
            : known.Length > 0 ? $"使えるのは {known} です。新しいステージは、先頭の一覧に足してください。"
            : "先頭の欄に、ステージの一覧を足してください。",
        nearest is not null ? $"## {nearest}" : $"  - id: new-stage\n    名前: {heading.Value}").Replacing(heading, nearest);

    /// <summary>An id by which a stage's anchors would be those of something else on the page (<c>by-sector</c>, <c>sector-company</c>).</summary>
    public static Diagnostic StageIdReserved(SourceSpan span, string id) => new(
        "stage-id-reserved", Severity.Error, span,
        $"ステージの id に「{id}」は使えません。ページの中で、ほかのものの番地に使っています。",
        "時期や段階を表す、ほかの名前にしてください。",
        $"id: {id}-stage");

    /// <summary>Two headings for one stage.</summary>
    public static Diagnostic StageDuplicated(Located<string> heading, SourceSpan first) => new(
        "stage-duplicated", Severity.Error, heading.Span,
        $"「{heading.Value}」の見出しが2つあります（1つ目は{first.Line}行目）。",
        "1つにまとめてください。");

    /// <summary>Two headings for one cell.</summary>
    public static Diagnostic CellDuplicated(Located<string> heading, SourceSpan first) => new(
        "cell-duplicated", Severity.Error, heading.Span,
        $"このステージに「{heading.Value}」の見出しが2つあります（1つ目は{first.Line}行目）。",
        "1つにまとめてください。");

    /// <summary>A paragraph where only a list of roles is read.</summary>
    public static Diagnostic TextOutsideList(SourceSpan span) => new(
        "role-not-in-list", Severity.Error, span,
        "ここに書かれた文は、ロードマップのどこにも出ません。ますの中には、役割を一覧で書きます。",
        "セクターの見出し（### ）の下に、「- 」で始まる行として書いてください。",
        "- 【案】役割を一文で");

    /// <summary>A heading below level 3.</summary>
    public static Diagnostic HeadingTooDeep(Located<string> heading) => new Diagnostic(
        "roadmap-heading-too-deep", Severity.Error, heading.Span,
        $"見出し「{heading.Value}」は使えません。ロードマップの見出しは、ステージ（## ）とセクター（### ）だけです。",
        "見出しを消して、役割の一覧に書いてください。",
        $"- 【案】{heading.Value}").Replacing(heading.As("#### " + heading.Value), $"- 【案】{heading.Value}");

    /// <summary>A mark in 【】 that is no state.</summary>
    public static Diagnostic RoleStateUnknown(Located<string> mark, string? nearest, string known) => new Diagnostic(
        "role-state-unknown", Severity.Error, mark.Span,
        $"役割の状態「{mark.Value}」は使えません。使えるのは {known} です。",
        nearest is null ? "書きかえてください。まだ決まっていなければ「案」です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        $"【{nearest ?? "案"}】").Replacing(mark, nearest ?? "案");

    /// <summary>A list item without text.</summary>
    public static Diagnostic RoleEmpty(SourceSpan span) => new(
        "role-empty", Severity.Error, span,
        "役割の文がありません。",
        "役割を書くか、行ごと消してください。空欄のますは、よびかけとして表示されます。",
        "- 【案】役割を一文で");

    /// <summary>A line below a role that is not 担い手.</summary>
    public static Diagnostic RoleDetailUnknown(Located<string> name) => new(
        "role-detail-unknown", Severity.Error, name.Span,
        name.Value.Length > 0
            ? $"「{name.Value}」という行は、役割の下に書けません。このままではどこにも出ません。"
            : "役割の下のこの行は、どこにも出ません。役割の下に書けるのは「担い手」だけです。",
        "引き受けている人や団体なら、次のように書いてください。別の役割なら、行の頭の空白を消してください。",
        "  - 担い手：市民活動団体2");

    /// <summary>担い手 twice below one role.</summary>
    public static Diagnostic RoleDetailDuplicated(Located<string> name) => new(
        "role-detail-duplicated", Severity.Error, name.Span,
        $"一つの役割に「{name.Value}」が2回書かれています。",
        "「、」でつないで、1行にまとめてください。",
        $"  - {name.Value}：市民活動団体2、企業1");

    /// <summary>いまここ that is no declared stage.</summary>
    public static Diagnostic CurrentStageUnknown(Located<string> id, string? nearest, string known) => new Diagnostic(
        "current-stage-unknown", Severity.Error, id.Span,
        $"「いまここ」の「{id.Value}」というidのステージがありません。",
        nearest is null ? $"使えるのは {known} です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"いまここ: {nearest}").Replacing(id, nearest);
}
