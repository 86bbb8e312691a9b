namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a record of companies that were listened to.</summary>
public static class ContactDiagnostics
{
    /// <summary>うち: いくつかは電話.</summary>
    public static Diagnostic PartsUnreadable(SourceSpan span, string written) => new(
        "contact-parts-unreadable", Severity.Error, span,
        $"{NotationDiagnostics.At(written)}「うち」の内訳として読み取れません。",
        "「電話・メール1社」のように、方法と社数をお書きください。方法は、個別訪問、電話・メール、展示会、記事からの問い合わせです。");

    /// <summary>件数: 13社, うち: 電話・メール13社: nothing would be left for 方法.</summary>
    public static Diagnostic PartsTooMany(SourceSpan span, int parts, int count, string channel) => new(
        "contact-parts-too-many", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"「うち」を足すと{parts}社で、件数の{count}社より少なくなっていません。方法の「{channel}」に残る企業がありません。"),
        "件数か「うち」をお直しください。全部が同じ方法でしたら、「うち」を消して「方法」に書いてください。");

    /// <summary>方法: 個別訪問, うち: 個別訪問12社; or one channel twice in うち.</summary>
    public static Diagnostic ChannelRepeated(SourceSpan span, string channel) => new(
        "contact-channel-repeated", Severity.Error, span,
        $"「{channel}」が2回書かれています。「うち」には、「方法」とちがうものを一つずつ書きます。",
        "1つにまとめるか、「方法」をお直しください。");

    /// <summary>業種: 3社.</summary>
    public static Diagnostic IndustriesUnreadable(SourceSpan span, string written) => new(
        "industries-unreadable", Severity.Error, span,
        $"{NotationDiagnostics.At(written)}業種として読み取れません。",
        "「土木、製造、販売など」または「土木3社、製造4社、ほか6社」の形でお書きください。");

    /// <summary>業種: 土木3社、土木1社.</summary>
    public static Diagnostic IndustryRepeated(SourceSpan span, string name) => new(
        "industry-repeated", Severity.Error, span,
        $"業種「{name}」が2回書かれています。",
        "1つにまとめてください。");

    /// <summary>業種: 土木9社、製造9社 of 件数: 13社; pastes the whole where only ほか is missing.</summary>
    public static Diagnostic IndustriesSumWrong(SourceSpan span, int sum, int count, string? paste) => new(
        "industries-sum-wrong", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"業種の社数を足すと{sum}社で、件数の{count}社と合いません。"),
        paste is null ? "件数か業種の社数をお直しください。" : "件数か業種の社数をお直しください。残りの業種が分からないときは、次のように書けます。",
        paste);
}
