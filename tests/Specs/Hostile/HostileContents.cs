using System.Text;

namespace SocialHub.Tests;

/// <summary>What an author may try with addresses, file names, YAML and bytes, and what the build says to it.</summary>
internal static class HostileContents
{
    private const string News = "articles/news.md";
    private const string Good = "---\n題名: お知らせ\n日付: 2024年3月1日\n概要: お知らせです。\n---\n\n本文です。\n";

    private static readonly HostileContent[] Addresses =
    [
        .. Refused("url-unreadable", o => ("organizations.yaml", $"- id: center\n  名前: 見本センター\n  サイト: {o}\n"),
            "javascript:pwned=1", "\"java\\tscript:pwned=1\"", "\" javascript:pwned=1\"", "data:text/html,pwned", "vbscript:pwned", "file:///etc/passwd", "//evil.example/", "http://evil.example/",
            "https:evil.example", "'https://evil.example/\" onclick=\"pwned=1'", "'https://evil.example/<script>'", "C:\\pwned", "\\\\evil.example\\pwned"),
        .. Refused("id-unreadable", o => ("organizations.yaml", $"- id: center\n  名前: 見本センター\n- id: {o}\n  名前: 別のセンター\n"),
            "../pwned", "..", "a/b", "a\\b", "a b", "'<script>'", "a.b", "'%2e%2e'", "'C:'", "--a", "市民", "a\u0301", "ａ"),
        .. Refused("route-unreadable", o => ("redirects.yaml", $"- 元: {o}\n  先: /about/\n"),
            "../about/", "/../about/", "/./a/", "//evil.example/", "https://evil.example/", "/%2e%2e/a/", "/a\\b/", "/C:/a/", "javascript:pwned=1", "'/<script>/'", "/a?b/", "'/a\" x=\"/'", "/Ａ/"),
        .. Refused("route-unreadable", o => ("redirects.yaml", $"- 元: /old/\n  先: {o}\n"), "//evil.example/", "https://evil.example/", "/../", "javascript:pwned=1"),
        new("line end behind an address", "organizations.yaml", "- id: center\n  名前: 見本センター\n  サイト: \"https://example.org/\\n\"\n", ""),
        new("redirect over a page", "redirects.yaml", "- 元: /about/\n  先: /\n", "route-duplicated"),
        new("redirect over the home page", "redirects.yaml", "- 元: /\n  先: /about/\n", "route-duplicated"),
        new("redirect over a file", "redirects.yaml", "- 元: /feed.xml\n  先: /about/\n", "route-unreadable"),
        new("redirect over the search", "redirects.yaml", "- 元: /search/catalogue.json\n  先: /about/\n", "route-unreadable"),
        new("redirect over a page, written otherwise", "redirects.yaml", "- 元: /about/index.html\n  先: /\n", "route-unreadable"),
        new("redirect over the page of nowhere", "redirects.yaml", "- 元: /404.html\n  先: /\n", "route-duplicated"),
        new("redirects in a ring", "redirects.yaml", "- 元: /a/\n  先: /b/\n- 元: /b/\n  先: /a/\n", "redirect-broken redirect-broken"),
        new("redirect to itself", "redirects.yaml", "- 元: /old/\n  先: /old/\n", "redirect-broken"),
        new("page over a folder of ours", "pages/articles.md", Good.Replace("日付: 2024年3月1日\n", "", StringComparison.Ordinal), "route-duplicated"),
    ];

    private static readonly HostileContent[] Names =
    [
        .. new[]
        {
            "articles/<script>.md", "articles/a b.md", "articles/..a.md", "articles/a\".md", "articles/%2e%2e.md", "articles/a\u202Eb.md", "articles/C:.md", "articles/a\\b.md", "articles/NEWS.md",
            "articles/a\u0301.md", "articles/市民.md", "articles/-a.md", "articles/a'.md", "articles/a\u0001.md",
        }.Select(p => new HostileContent($"name {p}", p, Good, "slug-invalid")),
        .. new[] { "con", "nul", "aux", "prn", "com1", "lpt9" }.Select(p => new HostileContent($"name {p}", $"articles/{p}.md", Good, "slug-invalid")),
        new("very long name", $"articles/{new string('a', 90)}.md", Good, "slug-invalid"),
        new("folder in a folder", "articles/a/b.md", Good, ""),
        new("a page as HTML", "pages/pwned.html", "<script>pwned=1</script>", "file-unclaimed"),
        new("a script", "images/pwned.js", "pwned=1", "image-unreadable"),
        new("a drawing", "images/pwned.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='pwned=1'/>", "image-unreadable"),
        new("a script called picture", "images/pwned.png", "<script>pwned=1</script>", "image-unreadable"),
    ];

    private static readonly HostileContent[] Yaml =
    [
        Field("laughs", "題名: &a [x,x]\n概要: &b [*a,*a]", "yaml-alias-refused"),
        Field("alias alone", "題名: *a", "yaml-alias-refused"),
        Field("tag of Python", "題名: !!python/object/apply:os.system ['id']", "yaml-alias-refused"),
        Field("tag of .NET", "題名: !System.Diagnostics.Process {}", "yaml-alias-refused"),
        Field("local tag", "題名: !pwned x", "yaml-alias-refused"),
        Field("merge key", "<<: {題名: x}", "key-unknown"),
        Field("merge of an alias", "<<: *a", "yaml-alias-refused"),
        Field("key twice", "題名: お知らせ\n題名: べつ", "key-duplicated"),
        Field("key of a list", "? [a, b]\n: c", "yaml-key-no-text"),
        Field("deep lists", $"題名: {new string('[', 4000)}{new string(']', 4000)}", "yaml-too-deep"),
        Field("deep maps", $"題名: {string.Concat(Enumerable.Repeat("{a: ", 200))}x{new string('}', 200)}", "yaml-too-deep"),
        Field("deep lines", "題名:\n" + string.Concat(Enumerable.Range(1, 100).Select(i => new string(' ', i) + "a:\n")), "yaml-too-deep"),
        Field("many values", $"題名: [{string.Join(", ", Enumerable.Repeat("x", 30_000))}]", "line-too-long"),
        Field("long text", $"題名: {new string('題', 9_000)}", ""),
        Field("very long text", $"題名: {new string('題', 20_000)}", "line-too-long"),
        Field("second document", "題名: x\n...\n--- x", "yaml-value-wrapped"),
        Field("directive", "%YAML 1.1\n題名: x", "yaml-unreadable"),
        Field("tag directive", "%TAG ! tag:pwned,2000:\n題名: x", "yaml-unreadable"),
        Field("half a character", "題名: \"x\\ud800\"", "yaml-unreadable"),
        Field("no character", "題名: \"x\\U00110000\"", "yaml-unreadable"),
        Field("escape of nothing", "題名: \"x\\q\"", "yaml-unreadable"),
        Field("two lines", "題名: \"x\\ny\"", "value-not-one-line"),
        Field("map for a text", "題名: {toString: x}", "value-not-text"),
        Field("key of the prototype", "題名: x\n__proto__: {a: b}", "key-unknown"),
        Field("key of markup", "題名: x\n<script>pwned=1</script>: x", "key-unknown"),
    ];

    private static readonly HostileContent[] Bodies =
    [
        Body("heading of an id of ours", "## main\n\n## search\n\n## fn-1\n\n## fnref-1\n\n文。[^1]\n\n[^1]: 注。", ""),
        Body("headings that meet", "## a\n\n## a\n\n## a-1", ""),
        Body("ten thousand brackets", new string('[', 10_000), "markdown-too-deep"),
        Body("nine thousand quotes", new string('>', 9_000) + " x", "markdown-too-deep"),
        Body("three thousand stars", string.Concat(Enumerable.Repeat("*a ", 3_000)), ""),
        Body("three thousand tags without an end", string.Concat(Enumerable.Repeat("<b>", 3_000)), string.Join(' ', Enumerable.Repeat("html-refused", 3_000))),
        Body("many ticks", string.Concat(Enumerable.Range(1, 130).Select(i => new string('`', i) + " ")), ""),
        Body("character that is none in a link", "[x](&#xFFFE;.md) [y](%EF%BF%BE.md)", "character-invisible link-target-missing link-target-missing"),
        Body("direction by reference", "文&#x202e;です&#8238;。", "character-invisible character-invisible"),
        Body("control by reference", "文&#1;です。", "character-invisible"),
        Body("link out of the content", "[x](../../../etc/passwd)", "link-target-missing"),
        Body("link out of the content, encoded", "[x](%2e%2e/%2e%2e/etc/passwd)", "link-target-missing"),
        Body("picture out of the content", "![x](../../../etc/passwd.png)", "image-missing"),
        Body("picture by an absolute path", "![x](/etc/passwd.png)", "link-page-missing"),
        Body("link to the private folder", "[x](../private/names.md)", "link-target-missing"),
        Body("scheme by reference", "[x](&#106;avascript&colon;pwned=1)", "link-scheme-refused"),
        Body("scheme with a tab", "[x](<java\tscript:pwned=1>)", "link-scheme-refused"),
        Body("scheme behind a space", "[x](< javascript:pwned=1>)", "link-scheme-refused"),
        Body("host by backslashes", "[x](<\\\\\\\\evil.example>) [y](</\\\\evil.example>)", "link-target-missing link-path-unlawful"),
        Body("nothing before a colon", "[x](:pwned) [y](<::set-output name=pwned::1>) ![z](:pwned.png)", "link-target-missing link-target-missing image-missing"),
        Body("mail with headers", "[x](mailto:a?bcc=b%0d%0aSubject:pwned)", ""),
    ];

    private static readonly HostileContent[] Encodings =
    [
        new("with a mark", News, Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Good)).ToArray(), ""),
        new("two marks", News, "\uFEFF\uFEFF" + Good, ""),
        new("UTF-16", News, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Good)).ToArray(), "encoding-not-utf8"),
        new("UTF-16 of the other end", News, Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Good)).ToArray(), "encoding-not-utf8"),
        new("UTF-32", News, Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes(Good)).ToArray(), "encoding-not-utf8"),
        new("UTF-7", News, Good.Replace("本文です。", "+ADw-script+AD4-pwned=1", StringComparison.Ordinal), ""),
        new("overlong", News, With(0xC0, 0xBC), "encoding-not-utf8"),
        new("half a pair", News, With(0xED, 0xA0, 0x80), "encoding-not-utf8"),
        new("cut off", News, With(0xE3, 0x81), "encoding-not-utf8"),
        new("beyond Unicode", News, With(0xF5, 0x80, 0x80, 0x80), "encoding-not-utf8"),
        new("NUL", News, With(0), "character-invisible"),
        new("NUL first", News, "\0" + Good, "front-matter-missing"),
        new("nothing but NUL", News, new byte[4096], "front-matter-missing"),
        new("nothing", News, "", "front-matter-missing"),
        new("U+FFFE", News, With(0xEF, 0xBF, 0xBE), "character-invisible"),
        new("old line ends", News, Good.Replace('\n', '\r'), ""),
    ];

    /// <summary>By name.</summary>
    public static SortedDictionary<string, HostileContent> All { get; } =
        new(new[] { Addresses, Names, Yaml, Bodies, Encodings }.SelectMany(c => c).ToDictionary(c => c.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    private static HostileContent Field(string name, string yaml, string codes) => new(name, News,
        $"---\n{yaml}\n日付: 2024年3月1日\n{(yaml.Contains("概要", StringComparison.Ordinal) ? "" : "概要: お知らせです。\n")}---\n\n本文です。\n", codes);

    private static HostileContent Body(string name, string body, string codes) => new(name, News, Good.Replace("本文です。", body, StringComparison.Ordinal), codes);

    private static IEnumerable<HostileContent> Refused(string code, Func<string, (string Path, string Text)> write, params string[] values) =>
        values.Select(v => write(v) is var (path, text) ? new HostileContent($"{path}: {text.Split('\n').First(l => l.Contains(v, StringComparison.Ordinal)).Trim()}", path, text, code) : null!);

    private static byte[] With(params byte[] bytes) => [.. Encoding.UTF8.GetBytes(Good), .. bytes, .. "\n"u8];
}
