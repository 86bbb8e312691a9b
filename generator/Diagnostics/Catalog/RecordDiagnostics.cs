namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with the records of a year: contacts, consultations, applications, reuse requests, recruitments.</summary>
public static class RecordDiagnostics
{
    /// <summary>件数: 13社以上.</summary>
    public static Diagnostic CountOpenEnded(SourceSpan span, string word) => new(
        "count-open-ended", Severity.Error, span,
        $"「{word}」があると、いくつだったのか決まりません。記録には、数えた数を書きます。",
        $"「{word}」を消して、分かっている数だけをお書きください。");

    /// <summary>件数: 13件 where companies are counted; pastes the number with the right unit.</summary>
    public static Diagnostic CountUnitWrong(SourceSpan span, string unit, int count, string expected) => new(
        "count-unit-wrong", Severity.Error, span,
        $"単位が「{unit}」です。ここでは「{expected}」で数えます。",
        "何を数えたかをお確かめのうえ、単位をお直しください。",
        string.Create(CultureInfo.InvariantCulture, $"{count}{expected}"));

    /// <summary>件数: 0社.</summary>
    public static Diagnostic CountZero(SourceSpan span, string unit) => new(
        "count-zero", Severity.Error, span,
        $"0{unit}は記録になりません。",
        "なかったことは、書かなくてかまいません。数をお直しいただくか、消してください。");

    /// <summary>年度: 2023年度 with a day of another fiscal year; pastes the year of the day.</summary>
    public static Diagnostic YearDiffers(SourceSpan span, string written, string day, string year) => new(
        "record-year-differs", Severity.Error, span,
        $"{day}は{year}ですが、年度は{written}と書かれています。年度は、4月1日から翌年の3月31日までです。",
        "年度か日のどちらかをお直しください。何日か続くときは、はじまった日の年度にします。",
        $"年度: {year}");

    /// <summary>柱: 9 of a year whose report has no such programme.</summary>
    public static Diagnostic ProgrammeUnknown(Located<int> programme, string year, string known) => new(
        "programme-unknown", Severity.Error, programme.Span,
        string.Create(CultureInfo.InvariantCulture, $"{year}の成果に、柱{programme.Value}はありません。"),
        $"あるのは柱 {known} です。番号をお確かめください。");

    /// <summary>記事 that is no file below articles/.</summary>
    public static Diagnostic ArticleUnknown(Located<string> article, string? nearest) => new Diagnostic(
        "article-unknown", Severity.Error, article.Span,
        $"「{article.Value}」という記事は、articles/ にありません。",
        nearest is null ? "記事のファイル名から .md を除いたものを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"記事: {nearest}").Replacing(article, nearest);

    /// <summary>募集 that is no file below recruitments/.</summary>
    public static Diagnostic RecruitmentUnknown(Located<string> recruitment, string? nearest) => new Diagnostic(
        "recruitment-unknown", Severity.Error, recruitment.Span,
        $"「{recruitment.Value}」という募集は、recruitments/ にありません。",
        nearest is null ? "募集のファイル名から .md を除いたものを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"募集: {nearest}").Replacing(recruitment, nearest);
}
