namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a file as a whole.</summary>
public static class FileDiagnostics
{
    /// <summary>A file is not UTF-8, e.g. saved as Shift_JIS by an old editor.</summary>
    /// <param name="span">The first character that is none.</param>
    /// <param name="text">The whole content, where it can only be read in one way.</param>
    public static Diagnostic EncodingNotUtf8(SourceSpan span, string? text) => new(
        "encoding-not-utf8", Severity.Error, span,
        "このファイルの文字コードがUTF-8ではないため、ここから先の文字を読めません。Shift_JISなどで保存された可能性があります。",
        text is null
            ? "エディターで「文字コードをUTF-8にして保存」を選び、もう一度アップロードしてください。"
            : "エディターで「文字コードをUTF-8にして保存」を選び、もう一度アップロードするか、ファイルの中身をすべて次の文に置きかえてください。",
        text?.TrimEnd('\n'))
    {
        Mend = text is null ? null : new WholeText(span.File, text, true),
    };

    /// <summary>A file that no person wrote: it is not read.</summary>
    /// <param name="span">The file.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="most">In bytes.</param>
    public static Diagnostic FileTooLarge(SourceSpan span, long size, long most) => new(
        "file-too-large", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"このファイルは大きすぎるため、読みません（{size / 1_000_000.0:0.0}MB）。{most / 1_000_000}MBまで読めます。"),
        "文の原稿なら、いくつかのファイルに分けてください。写真なら、小さくしてから置いてください。");

    /// <summary>More files than any hub has.</summary>
    /// <param name="span">The settings of the site: it is about all of the content.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="most">How many there may be.</param>
    public static Diagnostic FilesTooMany(SourceSpan span, int count, int most) => new(
        "files-too-many", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"原稿のファイルが多すぎるため、どれも読みません（{count:N0}個）。{most:N0}個まで読めます。"),
        "原稿ではないフォルダー（プログラムの部品や、写真の元データなど）が、まちがって入っていないか確かめてください。原稿だけでこの数になるときは、サイトをつくる仲間に相談してください。");

    /// <summary>A line that no person wrote, such as data that was pasted.</summary>
    /// <param name="span">Where it becomes too long.</param>
    /// <param name="length">How many characters it has.</param>
    /// <param name="most">How many it may have.</param>
    public static Diagnostic LineTooLong(SourceSpan span, int length, int most) => new(
        "line-too-long", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"この行は長すぎるため、読みません（{length:N0}文字）。1行は{most:N0}文字までです。"),
        "改行を入れて、いくつかの行に分けてください。段落を分けるには、空の行を入れます。");

    /// <summary>A Markdown file does not begin with <c>---</c>.</summary>
    /// <param name="span">The first line.</param>
    /// <param name="old">What is replaced there; empty where nothing is.</param>
    /// <param name="mended">The lines that belong there.</param>
    public static Diagnostic FrontMatterMissing(SourceSpan span, string old, string mended) => new Diagnostic(
        "front-matter-missing", Severity.Error, span,
        "ファイルの先頭に、題名や日付を書く欄（--- で始まり --- で終わる部分）がありません。",
        old.Length > 0 ? "先頭を次のようにして、内容を書きかえてください。" : "先頭に次の行を入れて、内容を書きかえてください。",
        mended) with
    {
        Mend = new TextEdit(span, old, old.Length > 0 ? mended : mended + "\n"),
    };

    /// <summary>The opening <c>---</c> has no closing one.</summary>
    public static Diagnostic FrontMatterUnclosed(SourceSpan likelyEnd) => new Diagnostic(
        "front-matter-unclosed", Severity.Error, likelyEnd,
        "先頭の --- に対応する、終わりの --- がありません。どこまでが題名や日付の欄か分かりません。",
        "この行の前に、半角のハイフン3つだけの行を入れてください。",
        "---").Inserting(likelyEnd, "---");

    /// <summary>A line that was meant as <c>---</c>: full width, long vowels, dashes of a phone, a wrong number.</summary>
    public static Diagnostic FrontMatterFence(SourceSpan span, string line) => new Diagnostic(
        "front-matter-fence", Severity.Error, span,
        $"「{line.Trim()}」は、題名や日付を書く欄の区切りとして読めません。区切りは、半角のハイフン3つだけの行です。",
        "この行を、次のように書きかえてください。",
        "---").Replacing(new Located<string>(line, span), "---", isSafe: true);

    /// <summary>Something stands before the first <c>---</c>: empty lines, or the marks of a code block that was copied with it.</summary>
    public static Diagnostic FrontMatterNotFirst(SourceSpan span, string old, string mended) => new(
        "front-matter-not-first", Severity.Error, span,
        "題名や日付を書く欄（--- で始まる部分）の前に、行があります。この欄は、ファイルの1行目から始めます。",
        "前の行（と、いちばん下の ``` の行）を消してください。",
        mended.TrimEnd('\n'))
    {
        Mend = new TextEdit(span, old, mended, true),
    };

    /// <summary>The marks that git leaves where two people changed one place.</summary>
    /// <param name="span">The first mark.</param>
    /// <param name="old">All from it to the last mark, or null where no whole set of marks is there.</param>
    /// <param name="mended">The first of the two texts.</param>
    public static Diagnostic MergeMarks(SourceSpan span, string? old, string? mended) => new(
        "merge-marks", Severity.Error, span,
        "二人が同じところを直したときの印（<<<<<<<、=======、>>>>>>>）が残っています。このままでは、どちらの文か分かりません。",
        "どちらの文にするかを決めて、印の行を消してください。上の文にするときは、次のようになります。",
        mended)
    {
        Mend = old is null || mended is null ? null : new TextEdit(span, old, mended),
    };

    /// <summary>No pipeline reads this file, e.g. <c>article/</c> instead of <c>articles/</c>.</summary>
    /// <param name="span">The file.</param>
    /// <param name="nearest">A place where such a file would be read, or null.</param>
    public static Diagnostic FileUnclaimed(SourceSpan span, string? nearest) => new Diagnostic(
        "file-unclaimed", Severity.Error, span,
        $"「{span.File}」は、サイトのどこにも使われません。置き場所かファイル名がちがうようです。",
        nearest is null
            ? "content/README.md の「どこに何を置くか」を見て、正しい場所に移してください。"
            : "次の場所に移してください。",
        nearest) with
    {
        Mend = nearest is null ? null : new FileRename(span.File, nearest),
    };

    /// <summary>A file name that cannot become an address, e.g. <c>母子支援.md</c>.</summary>
    public static Diagnostic SlugInvalid(SourceSpan span, string name, string? suggestion) => new Diagnostic(
        "slug-invalid", Severity.Error, span,
        $"ファイル名「{name}」は、ページのアドレスに使えません。使えるのは半角の小文字の英数字とハイフンだけです。con や nul など、Windowsがほかのことに使う名前も使えません。",
        "ファイル名を変えてください（例：2023-07-10-study.md）。",
        suggestion) with
    {
        Mend = suggestion is null ? null : new FileRename(span.File, span.File[..(span.File.LastIndexOf('/') + 1)] + suggestion),
    };

    /// <summary>Two documents would be published at one address.</summary>
    public static Diagnostic RouteDuplicated(SourceSpan span, string route, SourceSpan first) => new(
        "route-duplicated", Severity.Error, span,
        $"このページのアドレス「{route}」は、「{first.File}」がすでに使っています。一方が消えてしまいます。",
        "どちらかのファイル名（またはidや転送の元）を変えてください。");

    /// <summary>The site has no <c>site.yaml</c>.</summary>
    public static Diagnostic SettingsMissing() => new(
        "settings-missing", Severity.Error, SourceSpan.StartOf("site.yaml"),
        "サイトの名前やセクターを書くファイル site.yaml がありません。",
        "次の内容で site.yaml を作ってください。",
        "名前: 見本ソーシャルハブ\n見出し: 困りごとを、みんなの道すじに。\n説明: このハブが何をするところかを一文で書きます。\n公開先: https://example.org\n" +
        "セクター:\n  - id: citizen\n    名前: 市民\n    しるし: 市\n    よびかけ: 声を届けてください。\n" +
        "  - id: company\n    名前: 企業\n    しるし: 企\n    よびかけ: 力を貸してください。\n" +
        "案内:\n  - 文字: ロードマップ\n    行き先: /roadmaps/");
}
