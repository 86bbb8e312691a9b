namespace SocialHub.Diagnostics;

/// <summary>What can disagree between the numbers and targets of a year. The messages are published as well, where the editor accepts them.</summary>
public static class AuditDiagnostics
{
    /// <summary>A target's stated number is not what the records say.</summary>
    /// <param name="span">The target.</param>
    /// <param name="target">Its name.</param>
    /// <param name="stated">With its unit, e.g. 17社.</param>
    /// <param name="computed">With its unit, e.g. 18社 or 6名から17名.</param>
    public static Diagnostic StatedDiffers(SourceSpan span, string target, string stated, string computed) => Finding(
        "audit-stated-differs", span,
        $"目標「{target}」の実績は{stated}と報告されています。記録をすべて数えると{computed}になり、数が合いません。",
        "実績と記録を見くらべて、直すほうを直してください。");

    /// <summary>Of a target that is a part of another, more was stated than of the whole.</summary>
    public static Diagnostic PartExceedsWhole(SourceSpan span, string part, string statedPart, string whole, string statedWhole) => Finding(
        "audit-part-exceeds-whole", span,
        $"目標「{part}」の実績（{statedPart}）が、それをふくむ目標「{whole}」の実績（{statedWhole}）より大きくなっています。",
        "どちらかの実績を直してください。");

    /// <summary>個別訪問13社 of which 1 was reached by telephone.</summary>
    /// <param name="span">The record.</param>
    /// <param name="channel">The way that the record says for all.</param>
    /// <param name="count">All companies of the record.</param>
    /// <param name="parts">Those of other ways, e.g. 1社は「電話・メール」.</param>
    /// <param name="left">How many remain for <paramref name="channel"/>.</param>
    public static Diagnostic PartContradictsChannel(SourceSpan span, string channel, int count, string parts, int left) => Finding(
        "audit-part-contradicts-channel", span,
        string.Create(CultureInfo.InvariantCulture, $"「{channel}」{count}社のうち{parts}だったと記録されています。「{channel}」にあたるのは{left}社です。"),
        "方法のちがう会社を、別の記録に分けてください。");

    /// <summary>Lecturers are inside the totals, advisers outside.</summary>
    public static Diagnostic CountingMixed(SourceSpan span, int lecturers, int advisers) => Finding(
        "audit-counting-mixed", span,
        string.Create(CultureInfo.InvariantCulture, $"講師の延べ{lecturers}名は参加者の合計に入っていますが、アドバイザーの延べ{advisers}名は合計の外で数えています。数え方がそろっていません。"),
        "どちらの数え方にするかを決めて、記録をそろえてください。");

    /// <summary>A target that is due has no result.</summary>
    /// <param name="span">The target.</param>
    /// <param name="target">Its name, with its number where it has one.</param>
    /// <param name="known">What is known all the same, a sentence, or empty.</param>
    public static Diagnostic ResultMissing(SourceSpan span, string target, string known) => Finding(
        "audit-result-missing", span,
        $"目標「{target}」の結果が報告されていません。{known}",
        "実績か、状態（達成、一部達成、未達）を書いてください。");

    /// <summary>The stated number counts something else than the target.</summary>
    /// <param name="span">The target.</param>
    /// <param name="target">Its name.</param>
    /// <param name="stated">With its unit.</param>
    /// <param name="counted">What the records hold instead, with numbers, e.g. 「プロボノ受入れ」の相談7件; or empty.</param>
    public static Diagnostic MeasuresDiffer(SourceSpan span, string target, string stated, string counted) => Finding(
        "audit-measures-differ", span,
        $"目標「{target}」の実績は{stated}と報告されていますが、" +
            (counted.Length > 0 ? $"記録にあるのは、目標とはちがう{counted}です。" : "これは目標とはちがうものを数えた数です。") +
            "そのまま目標とくらべることはできません。",
        "目標と同じものを数えて、実績を直してください。");

    /// <summary>A target was to come about through something that came out when the time was over.</summary>
    /// <param name="span">The target.</param>
    /// <param name="target">Its name.</param>
    /// <param name="product">The name of the outreach product.</param>
    /// <param name="day">When it came out, or null where it did not.</param>
    /// <param name="lastDay">The last day of the project.</param>
    public static Diagnostic ChannelTooLate(SourceSpan span, string target, string product, string? day, string lastDay) => Finding(
        "audit-channel-too-late", span,
        $"目標「{target}」は「{product}」を通してかなえるものですが、" +
            (day is null ? $"「{product}」は公開されていません。" : $"「{product}」ができたのは{day}で、実施期間は{lastDay}までです。"),
        "発信物の日付か、目標の「通して」を確かめてください。");

    /// <summary>A sector of the site from which nobody came.</summary>
    public static Diagnostic SectorAbsent(SourceSpan span, string sector, int sectors, string labels) => Finding(
        "audit-sector-absent", span,
        string.Create(CultureInfo.InvariantCulture, $"{sectors}つのセクターのうち「{sector}」の人は、参加者の記録に一度も出てきません。参加者は「{labels}」ということばで書かれています。"),
        "参加者の書き方を確かめるか、site.yaml の「ことば」を足してください。");

    /// <summary>Participants under a word that no sector has.</summary>
    public static Diagnostic LabelWithoutSector(SourceSpan span, string label, int count) => Finding(
        "audit-label-without-sector", span,
        string.Create(CultureInfo.InvariantCulture, $"参加者「{label}」の延べ{count}名を、どのセクターに数えるかが決まっていません。"),
        "site.yaml の、あてはまるセクターの「ことば」に足してください。");

    /// <summary>An acceptance names something that is no finding any more.</summary>
    public static Diagnostic AcceptanceStale(Located<string> finding, string? nearest) => new Diagnostic(
        "audit-acceptance-stale", Severity.Error, finding.Span,
        $"「{finding.Value}」という食いちがいは、いまの記録にはありません。書かれたわけは、どこにものりません。",
        nearest is null ? "この項目を、わけといっしょに消してください。" : $"直っていたら消してください。「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"項目: {nearest}").Replacing(finding, nearest);

    /// <summary>The finding as it is told to the editor, who may also accept it.</summary>
    public static Diagnostic OrAccept(Diagnostic finding, string name, string file) => finding with
    {
        Remedy = finding.Remedy + $"わけがあってそのままにするときは、{file} の「承知していること」に次のように足し、わけを書いてください。わけは公開されます。",
        Paste = $"  - 項目: {(name.AsSpan().ContainsAny(":#\"'[]{}") ? $"'{name.Replace("'", "''", StringComparison.Ordinal)}'" : name)}\n    わけ: そのままにするわけを、1〜2文で書きます。",
    };

    private static Diagnostic Finding(string code, SourceSpan span, string message, string remedy) =>
        new(code, Severity.Warning, span, message, remedy);
}
