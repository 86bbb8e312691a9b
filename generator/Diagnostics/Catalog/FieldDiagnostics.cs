namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with the keys and values of front matter and registers.</summary>
public static class FieldDiagnostics
{
    /// <summary>A key that the schema does not know, e.g. <c>titel</c>.</summary>
    /// <param name="key">As written.</param>
    /// <param name="kind">What is being described, in Japanese, e.g. 記事.</param>
    /// <param name="nearest">The key that was likely meant, or null.</param>
    /// <param name="known">All keys, for the remedy.</param>
    /// <param name="isSame">True when only the width, the case or a space differs.</param>
    public static Diagnostic KeyUnknown(Located<string> key, string kind, string? nearest, string known, bool isSame = false) => new Diagnostic(
        "key-unknown", Severity.Error, key.Span,
        $"「{key.Value}」という項目は、{kind}にはありません。このままでは書いた内容が使われません。",
        nearest is null ? $"使える項目は {known} です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : nearest + ":").Replacing(key, nearest, isSame);

    /// <summary>A key twice, or once in English and once in Japanese.</summary>
    /// <param name="key">The second one.</param>
    /// <param name="value">Its value, where that is one line of text.</param>
    /// <param name="first">The first one.</param>
    public static Diagnostic KeyDuplicated(Located<string> key, string? value, SourceSpan first) => new Diagnostic(
        "key-duplicated", Severity.Error, key.Span,
        $"「{key.Value}」が2回書かれています（1回目は{first.Line}行目）。どちらを使うか決められません。",
        value is null ? "どちらか一方を消してください。" : "どちらか一方の行を消してください。")
        .Replacing(key.As($"{key.Value}: {value}\n"), value is null ? null : "");

    /// <summary>A required key is not there.</summary>
    public static Diagnostic KeyMissing(SourceSpan span, string kind, string key, string example) => new Diagnostic(
        "key-missing", Severity.Error, span,
        $"{kind}に必要な項目「{key}」がありません。",
        "次の行を足して、内容を書きかえてください。",
        $"{key}: {example}") with
    {
        Mend = new TextEdit(span, "", $"{key}: {Indented(example, span.Column + 1)}\n{new string(' ', span.Column - 1)}"),
    };

    /// <summary>A key without a value.</summary>
    public static Diagnostic ValueEmpty(SourceSpan span, string key, string example) => new Diagnostic(
        "value-empty", Severity.Error, span,
        $"「{key}」の値が空です。",
        "値を書くか、いらない項目なら行ごと消してください。",
        $"{key}: {example}") with
    {
        Mend = new TextEdit(span with { Column = 1 }, key + ":", $"{key}: {Indented(example, 3)}"),
    };

    /// <summary>A list or map where one value is wanted.</summary>
    public static Diagnostic ValueNotText(SourceSpan span, string key, string example) => new(
        "value-not-text", Severity.Error, span,
        $"「{key}」には値を一つだけ書きます。一覧やまとまりは書けません。",
        "次の形にしてください。",
        $"{key}: {example}");

    /// <summary>One value where a list is wanted.</summary>
    public static Diagnostic ValueNotList(SourceSpan span, string key, string example) => new(
        "value-not-list", Severity.Error, span,
        $"「{key}」には一覧を書きます。",
        "次のように、1行に一つずつ「- 」を付けて書いてください。",
        $"{key}:\n  - {example}");

    /// <summary>A text or list where an item with keys of its own is wanted.</summary>
    public static Diagnostic ValueNotMap(SourceSpan span, string kind, string example) => new(
        "value-not-map", Severity.Error, span,
        $"{kind}は「項目名: 値」の形で書きます。",
        "次のように書いてください。",
        example);

    /// <summary>A word that is not in a closed list, e.g. 種別: 勉強かい.</summary>
    public static Diagnostic ChoiceUnknown(Located<string> value, string key, string? nearest, string known, bool isSame = false) => new Diagnostic(
        "choice-unknown", Severity.Error, value.Span,
        $"「{key}」に「{value.Value}」は使えません。",
        nearest is null ? $"{known} から選んでください。" : $"「{nearest}」のことでしたら、そう書きかえてください。使える言葉は {known} です。",
        nearest is null ? null : $"{key}: {nearest}").Replacing(value, nearest, isSame);

    /// <summary>A number is wanted, e.g. 回.</summary>
    public static Diagnostic NumberUnreadable(Located<string> value, string key, string example) => new Diagnostic(
        "number-unreadable", Severity.Error, value.Span,
        $"「{key}」の「{value.Value}」を数として読めません。",
        "数を書いてください。",
        $"{key}: {example}").Replacing(value, example);

    /// <summary>はい or いいえ is wanted.</summary>
    public static Diagnostic YesNoUnreadable(Located<string> value, string key) => new Diagnostic(
        "yes-no-unreadable", Severity.Error, value.Span,
        $"「{key}」の「{value.Value}」を読めません。",
        "「はい」か「いいえ」と書いてください。",
        $"{key}: はい").Replacing(value, "はい");

    /// <summary>An id or slug is wanted.</summary>
    /// <param name="value">As written.</param>
    /// <param name="key">The key.</param>
    /// <param name="example">From the schema.</param>
    /// <param name="narrow">The same in half-width small letters, or null where that is no id either.</param>
    public static Diagnostic IdUnreadable(Located<string> value, string key, string example, string? narrow) => new Diagnostic(
        "id-unreadable", Severity.Error, value.Span,
        $"「{key}」の「{value.Value}」は使えません。使えるのは半角の小文字の英数字とハイフンだけです。",
        narrow is null ? "書きかえてください。" : "次のように書きかえてください。",
        $"{key}: {narrow ?? example}").Replacing(value, narrow ?? example, narrow is not null);

    /// <summary>A web address is wanted.</summary>
    public static Diagnostic UrlUnreadable(Located<string> value, string key, string example) => new Diagnostic(
        "url-unreadable", Severity.Error, value.Span,
        $"「{key}」の「{value.Value}」はアドレスとして使えません。https:// で始まる、空白のないアドレスが必要です。",
        "アドレスを写しなおしてください。",
        $"{key}: {example}").Replacing(value, WithScheme(value.Value) ?? example);

    /// <summary>A colour of the screen is wanted, e.g. #1d4f7c.</summary>
    public static Diagnostic ColourUnreadable(Located<string> value, string key, string example) => new Diagnostic(
        "colour-unreadable", Severity.Error, value.Span,
        $"「{key}」の「{value.Value}」は、色として読めません。# のあとに、0〜9とa〜fを6けた書きます。",
        "色見本などにある番号を写してください。YAMLでは # から後ろが消えるので、\" \" でかこみます。",
        $"{key}: {example}").Replacing(value, example.Trim('"'));

    /// <summary>An address of this site is wanted, e.g. <c>/roadmaps/</c>.</summary>
    public static Diagnostic RouteUnreadable(Located<string> value, string key, string example) => new Diagnostic(
        "route-unreadable", Severity.Error, value.Span,
        $"「{key}」の「{value.Value}」は、このサイトのアドレスの形をしていません。「/」で始まり「/」で終わる、半角の小文字のアドレスが必要です。",
        "書きかえてください。",
        $"{key}: {example}").Replacing(value, RouteFrom(value.Value) ?? example);

    /// <summary>Two entries of a register, or two targets of a year, share an id.</summary>
    public static Diagnostic IdDuplicated(Located<string> id, SourceSpan first) => new Diagnostic(
        "id-duplicated", Severity.Error, id.Span,
        $"id「{id.Value}」は、{first.Line}行目ですでに使われています。どちらのことか分からなくなります。",
        "別のidにしてください。",
        $"id: {id.Value}-2").Replacing(id, $"{id.Value}-2");

    /// <summary>A text that must be one line holds a line break.</summary>
    public static Diagnostic ValueNotOneLine(SourceSpan span, string key) => new(
        "value-not-one-line", Severity.Error, span,
        $"「{key}」は1行で書きます。改行や段落は入れられません。",
        "1行にまとめてください。くわしい説明は本文に書けます。");

    // An example of several lines belongs below its key.
    private static string Indented(string example, int spaces) => example.Contains('\n', StringComparison.Ordinal)
        ? "\n" + new string(' ', spaces) + "- " + example.Replace("\n", "\n" + new string(' ', spaces + 2), StringComparison.Ordinal)
        : example;

    // example.org/about or http://example.org, as people know addresses.
    private static string? WithScheme(string value)
    {
        var bare = value.Split("://")[^1].Trim();
        return bare.Contains('.', StringComparison.Ordinal) && bare.All(c => char.IsAsciiLetterOrDigit(c) || "-._~/?#=&%".Contains(c, StringComparison.Ordinal))
            ? "https://" + bare
            : null;
    }

    // /about, about/, https://example.org/about/: all mean /about/.
    private static string? RouteFrom(string value)
    {
        var path = value.Contains("://", StringComparison.Ordinal) ? string.Join('/', value.Split('/').Skip(3)) : value;
        var narrow = path.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant().Trim('/', ' ');
        return narrow.Length > 0 && narrow.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/') ? $"/{narrow}/" : null;
    }
}
