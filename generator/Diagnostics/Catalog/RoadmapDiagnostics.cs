namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a roadmap's stages, cells and roles.</summary>
public static class RoadmapDiagnostics
{
    /// <summary>A heading of level 2 that no declared stage bears.</summary>
    public static Diagnostic StageUnknown(Located<string> heading, string? nearest, string known) => new(
        "stage-unknown", Severity.Error, heading.Span,
        $"「{heading.Value}」というステージは、先頭の「ステージ」の一覧にありません。このままではロードマップに出ません。",
        nearest is not null ? $"「{nearest}」のことでしたら、そう書きかえてください。"
            : known.Length > 0 ? $"使えるのは {known} です。新しいステージは、先頭の一覧に足してください。"
            : "先頭の欄に、ステージの一覧を足してください。",
        nearest is not null ? $"## {nearest}" : $"  - id: new-stage\n    名前: {heading.Value}");

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
    public static Diagnostic HeadingTooDeep(Located<string> heading) => new(
        "roadmap-heading-too-deep", Severity.Error, heading.Span,
        $"見出し「{heading.Value}」は使えません。ロードマップの見出しは、ステージ（## ）とセクター（### ）だけです。",
        "見出しを消して、役割の一覧に書いてください。",
        $"- 【案】{heading.Value}");

    /// <summary>A mark in 【】 that is no state.</summary>
    public static Diagnostic RoleStateUnknown(Located<string> mark, string? nearest, string known) => new(
        "role-state-unknown", Severity.Error, mark.Span,
        $"役割の状態「{mark.Value}」は使えません。使えるのは {known} です。",
        nearest is null ? "書きかえてください。まだ決まっていなければ「案」です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        $"【{nearest ?? "案"}】");

    /// <summary>A list item without text.</summary>
    public static Diagnostic RoleEmpty(SourceSpan span) => new(
        "role-empty", Severity.Error, span,
        "役割の文がありません。",
        "役割を書くか、行ごと消してください。空欄のますは、よびかけとして表示されます。",
        "- 【案】役割を一文で");

    /// <summary>いまここ that is no declared stage.</summary>
    public static Diagnostic CurrentStageUnknown(Located<string> id, string? nearest, string known) => new(
        "current-stage-unknown", Severity.Error, id.Span,
        $"「いまここ」の「{id.Value}」というidのステージがありません。",
        nearest is null ? $"使えるのは {known} です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"いまここ: {nearest}");
}
