namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with the voices about a roadmap.</summary>
public static class VoiceDiagnostics
{
    /// <summary>A state that promises something which is not there, e.g. 見送り without a reason.</summary>
    /// <param name="span">The voice.</param>
    /// <param name="state">Its state, in Japanese.</param>
    /// <param name="key">The key that is missing.</param>
    /// <param name="example">A value for it.</param>
    public static Diagnostic OutcomeMissing(SourceSpan span, string state, string key, string example) => new(
        "voice-outcome-missing", Severity.Error, span,
        $"状態が「{state}」の声には「{key}」が必要です。声を寄せた人に、その後を伝えるためです。",
        "次の行を足して、内容を書きかえてください。",
        $"  {key}: {example}");

    /// <summary>A key that says nothing in this state, e.g. 行き先 of a voice under review.</summary>
    public static Diagnostic OutcomeMisplaced(SourceSpan span, string state, string key, string wanted) => new(
        "voice-outcome-misplaced", Severity.Error, span,
        $"「{key}」は、状態が「{wanted}」の声にだけ書けます。この声の状態は「{state}」です。",
        $"状態を「{wanted}」にするか、「{key}」の行を消してください。",
        $"状態: {wanted}");

    /// <summary>A reference to a voice that is not there.</summary>
    public static Diagnostic VoiceUnknown(Located<string> voice, string? nearest) => new Diagnostic(
        "voice-unknown", Severity.Error, voice.Span,
        $"「{voice.Value}」というidの声は、voices.yaml にありません。",
        nearest is null ? "声のidを確かめてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest).Replacing(voice, nearest);

    /// <summary>同じ声 that is a duplicate itself; also a voice that names itself.</summary>
    public static Diagnostic SameAsDuplicate(Located<string> voice) => new(
        "voice-same-as-duplicate", Severity.Error, voice.Span,
        $"「{voice.Value}」も、状態が「重複」の声です。これでは、どこにも答えがありません。",
        "答えのある声のidを書いてください。");

    /// <summary>版 that the roadmap does not have.</summary>
    public static Diagnostic EditionUnknown(Located<int> edition, string known) => new(
        "voice-edition-unknown", Severity.Error, edition.Span,
        string.Create(CultureInfo.InvariantCulture, $"このロードマップに第{edition.Value}版はありません。"),
        known.Length > 0 ? $"あるのは {known} です。" : "版の番号が残っていないときは「記録なし」と書いてください。",
        known.Length > 0 ? null : "版: 記録なし");

    /// <summary>A voice is said to have changed a cell that did not change in that edition.</summary>
    public static Diagnostic CellUnchanged(Located<string> cell, int edition, string name) => new(
        "voice-cell-unchanged", Severity.Warning, cell.Span,
        string.Create(CultureInfo.InvariantCulture, $"声の記録では「{name}」が第{edition}版で変わったことになっていますが、第{edition}版でこのますは変わっていません。"),
        "「版」か「変わったます」を確かめてください。");

    /// <summary>A voice that has waited too long for an answer.</summary>
    public static Diagnostic Waiting(SourceSpan span, string id, int days) => new(
        "voice-waiting", Severity.Warning, span,
        string.Create(CultureInfo.InvariantCulture, $"声「{id}」は、受けてから{days}日たちましたが、まだ「検討中」です。"),
        "どうするかを決めて、状態と答えを書いてください。",
        "  状態: 見送り\n  答え: 見送りにした理由を一文で");
}
