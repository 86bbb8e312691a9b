namespace SocialHub.Diagnostics;

/// <summary>What the records of a year tell twice, leave out, or write in two ways. The messages are published as well, where the editor accepts them.</summary>
public static class GapDiagnostics
{
    /// <summary>One record that several programmes tell of.</summary>
    public static Diagnostic ToldTwice(SourceSpan span, string what, string programmes) => Finding(
        "audit-told-twice", span,
        $"{what}は、{programmes}で伝えています。べつべつのことのように見えますが、同じ一つのことです。",
        "一つの柱だけのことなら、「柱」を一つにしてください。");

    /// <summary>A session of which hardly anything was recorded.</summary>
    public static Diagnostic SessionNotRecorded(SourceSpan span, string session, string missing) => Finding(
        "audit-session-not-recorded", span, $"「{session}」の{missing}の記録がありません。", "分かることを書き足してください。");

    /// <summary>Opinions were collected, and not counted.</summary>
    public static Diagnostic OpinionsNotRecorded(SourceSpan span, string session) => Finding(
        "audit-opinions-not-recorded", span,
        $"「{session}」で集めた意見の数と中身の記録がありません。",
        "意見の数を書いてください。");

    /// <summary>A roadmap is being revised without its editions being counted.</summary>
    public static Diagnostic EditionNotRecorded(SourceSpan span, string roadmap) => Finding(
        "audit-edition-not-recorded", span,
        $"「{roadmap}」は改訂を続けていますが、版の番号と、改訂した日の記録がありません。",
        "版の番号と更新日を書いてください。");

    /// <summary>Somebody asked to use a roadmap, and it was hardly recorded.</summary>
    public static Diagnostic ReuseNotRecorded(SourceSpan span, string roadmap, string from, string missing) => Finding(
        "audit-reuse-not-recorded", span,
        $"「{roadmap}」を活用したいという申し出（{from}から）の、{missing}の記録がありません。",
        "分かることを書き足してください。");

    /// <summary>Sessions without a place, and sessions and trainings without a time.</summary>
    public static Diagnostic PlaceTimeNotRecorded(SourceSpan span, string missing) => Finding(
        "audit-place-time-not-recorded", span, $"{missing}の記録がありません。", "会場と時刻を書き足してください。");

    /// <summary>A match without a day.</summary>
    public static Diagnostic MatchNotRecorded(SourceSpan span, string match) => Finding(
        "audit-match-not-recorded", span, $"マッチング「{match}」が成立した日の記録がありません。", "日時を書いてください。");

    /// <summary>通信 and 情報通信業.</summary>
    public static Diagnostic WordDrift(SourceSpan span, string one, string other) => Finding(
        "audit-word-drift", span,
        $"業種を「{one}」とも「{other}」とも書いています。同じ業種かどうか分かりません。",
        "同じ業種なら、どちらかの書き方にそろえてください。");

    /// <summary>Days without a year in the texts of a year.</summary>
    /// <param name="span">The first of them.</param>
    /// <param name="days">Each with the title of its text.</param>
    /// <param name="places">Each with file and line, for the editor.</param>
    public static Diagnostic DateWithoutYear(SourceSpan span, string days, string places) => Finding(
        "audit-date-without-year", span,
        $"年を書いていない日付があります：{days}。",
        $"年を書き足してください：{places}。");

    private static Diagnostic Finding(string code, SourceSpan span, string message, string remedy) =>
        new(code, Severity.Warning, span, message, remedy);
}
