namespace SocialHub.Diagnostics;

/// <summary>What is said of published facts that an earlier state has and this one has not, and of their explanations.</summary>
public static class RemovalDiagnostics
{
    /// <summary>A fact is gone: a whole record, an address, or a number of a record that stayed.</summary>
    /// <param name="span">Of the earlier state when the fact is gone, of this one when a number of it is.</param>
    /// <param name="what">The fact, in Japanese.</param>
    /// <param name="where">The earlier state and the page that showed it, in Japanese.</param>
    /// <param name="mayHaveMoved">True for what has a page of its own.</param>
    /// <param name="entry">For the register of explanations.</param>
    public static Diagnostic FactVanished(SourceSpan span, string what, string where, bool mayHaveMoved, string entry) => new(
        "fact-vanished", Severity.Error, span,
        $"{what}が消えています。{where}",
        "まちがって消したのでしたら、もとにもどしてください。" +
        (mayHaveMoved ? "番地を変えただけでしたら、redirects.yaml に前の番地と新しい番地を書いてください。" : "") +
        "わざと消したのでしたら、次の説明を removals.yaml に足して、「わけ」を一文で書いてください。説明は公開されます。",
        entry);

    /// <summary>A published number says something else now.</summary>
    /// <param name="span">Where it stands now.</param>
    /// <param name="what">The fact, in Japanese.</param>
    /// <param name="change">E.g. 8名 → 7名.</param>
    /// <param name="where">The earlier state and the page that showed it, in Japanese.</param>
    /// <param name="entry">For the register of explanations.</param>
    public static Diagnostic FactChanged(SourceSpan span, string what, string change, string where, string entry) => new(
        "fact-changed", Severity.Error, span,
        $"{what}が変わっています（{change}）。{where}",
        "まちがって変えたのでしたら、もとにもどしてください。" +
        "わざと直したのでしたら、次の説明を removals.yaml に足して、「わけ」を一文で書いてください。説明は公開されます。",
        entry);

    /// <summary>A fact is gone or changed, and the register says why: told, so that whoever reads the pull request sees it.</summary>
    public static Diagnostic FactExplained(SourceSpan span, string what, bool isChange, string reason) => new(
        "fact-explained", Severity.Note, span,
        $"{what}が{(isChange ? "変わって" : "消えて")}います。わけが書かれています（{reason.TrimEnd('。')}）。",
        "このわけで読む人に伝わるか、確かめてください。「消した記録」のページにのります。");

    /// <summary>The earlier state has an error in this file, so that not all of its facts could be read.</summary>
    public static Diagnostic EarlierUnreadable(SourceSpan span, string earlier) => new(
        "earlier-unreadable", Severity.Note, span,
        $"前の状態（{earlier}）のこのファイルには、いまの決まりでは読めないところがあります。そこから消えたものがあっても、気づけません。",
        "このファイルで消えたものがないか、目で確かめてください。")
    {
        IsEarlier = true,
    };

    /// <summary>消したもの that names no fact, e.g. a title.</summary>
    public static Diagnostic KeyUnreadable(Located<string> value, string key, string example) => new(
        "removal-key-unreadable", Severity.Error, value.Span,
        $"「{key}」の「{value.Value}」は、消したものの名前の形をしていません。どの説明か分からなくなります。",
        "「消えています」というお知らせにある名前を、そのまま写してください。",
        $"{key}: {example}");
}
