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

    /// <summary>年度 says one year, the file's name another.</summary>
    public static Diagnostic YearDiffers(SourceSpan span, string fileName, int year) => new(
        "year-differs", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"ファイル名は「{fileName}」ですが、年度は{year}年度と書かれています。アドレスと中身が合いません。"),
        "ファイル名か年度のどちらかを直してください。",
        string.Create(CultureInfo.InvariantCulture, $"{year}.md"));
}
