namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a fiscal year's report.</summary>
public static class YearDiagnostics
{
    /// <summary>目標値 20社 with 実績 17名.</summary>
    public static Diagnostic UnitsDiffer(SourceSpan span, string targetUnit, string statedUnit, int stated) => new(
        "target-units-differ", Severity.Error, span,
        $"目標値の単位は「{targetUnit}」ですが、実績の単位は「{statedUnit}」です。くらべられません。",
        "単位をそろえてください。別のものを数えたのでしたら、状態を「定義が違う」にして備考にわけを書いてください。",
        string.Create(CultureInfo.InvariantCulture, $"実績: {stated}{targetUnit}"));

    /// <summary>目標値 20名 where companies are counted.</summary>
    public static Diagnostic MeasureUnitDiffers(SourceSpan span, string measure, string measureUnit, string targetUnit) => new(
        "target-measure-unit-differs", Severity.Error, span,
        $"「{measure}」は「{measureUnit}」で数えますが、目標の単位は「{targetUnit}」です。くらべられません。",
        "「数えるもの」か目標値の単位を直してください。記録から数えられない目標でしたら、「数えるもの」の行を消してください。");

    /// <summary>うち that is no target of the same programme.</summary>
    public static Diagnostic WholeUnknown(Located<string> whole, string? nearest, string known) => new Diagnostic(
        "target-whole-unknown", Severity.Error, whole.Span,
        $"「{whole.Value}」という目標は、この柱にありません。「うち」には、同じ柱の目標のidを書きます。",
        nearest is null ? $"この柱の目標は {known} です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"うち: {nearest}").Replacing(whole, nearest);

    /// <summary>うち that leads back to the target itself.</summary>
    public static Diagnostic PartOfItself(Located<string> whole) => new(
        "target-part-of-itself", Severity.Error, whole.Span,
        "「うち」をたどると、もとの目標にもどってしまいます。どちらが全体か分かりません。",
        "全体にあたる目標の「うち」の行を消してください。");

    /// <summary>年度 says one year, the file's name another.</summary>
    public static Diagnostic YearDiffers(SourceSpan span, string fileName, int year) => new Diagnostic(
        "year-differs", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"ファイル名は「{fileName}」ですが、年度は{year}年度と書かれています。アドレスと中身が合いません。"),
        "ファイル名か年度のどちらかを直してください。",
        string.Create(CultureInfo.InvariantCulture, $"{year}.md")) with
    {
        Mend = new FileRename(span.File, string.Create(CultureInfo.InvariantCulture, $"years/{year}.md")),
    };
}
