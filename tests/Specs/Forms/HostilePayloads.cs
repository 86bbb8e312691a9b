using System.Text.Json.Nodes;

namespace SocialHub.Tests;

/// <summary>Issues of people who want something else than to report.</summary>
internal static class HostilePayloads
{
    private const string Script = "<script>PWNED</script>";

    /// <summary>By name; the text is the whole JSON of the event.</summary>
    public static SortedDictionary<string, string> All { get; } = new(StringComparer.Ordinal)
    {
        ["shell in title"] = Title("$(touch /tmp/PWNED); `id` && rm -rf / | sh"),
        ["expression in title"] = Title("${{ github.token }} ${{ secrets.GITHUB_TOKEN }}"),
        ["path in title"] = Title("../../../etc/passwd"),
        ["windows path in title"] = Title("..\\..\\CON"),
        ["absolute path in title"] = Title("/tmp/PWNED.md"),
        ["title with new key"] = Title("題\n下書き: はい\nauthors: PWNED"),
        ["title with fence"] = Title("題\n---\n\n" + Script),
        ["title with anchor"] = Title("&a [*a, *a]"),
        ["title with tag"] = Title("!!python/object/apply:os.system ['id']"),
        ["title with block"] = Title("|\n  PWNED"),
        ["title with quotes"] = Title("\"\\\" : [{'"),
        ["title with comment"] = Title("題 # " + Script),
        ["title with html"] = Title("<img src=x onerror=PWNED>" + Script),
        ["very long title"] = Title(new string('題', 30_000)),
        ["very long ascii title"] = Title(string.Concat(Enumerable.Repeat("word ", 5_000))),
        ["title of right to left"] = Title("\u202E dm.dwp \u2066 abc \u200F\u200B"),
        ["title with line separator"] = Title("題\u2028下書き: はい\u2029---\u0085x: y"),
        ["title of emoji"] = Title("👩‍👩‍👧‍👦🎉"),
        ["title with NUL"] = Title("題\0\u0001\u001b[31m\u007f名"),
        ["title with half a character"] = FilledForm.Payload("article").Replace("SDGs Expo", "\\ud83d", StringComparison.Ordinal),
        ["title with BOM"] = Title("\uFEFF題\uFFFE\uFFFF"),
        ["day that is a path"] = FilledForm.Answering("article", "日付", "2024-03-20/../../x"),
        ["day of code"] = FilledForm.Answering("article", "日付", "$(date)"),
        ["kind of another list"] = FilledForm.Answering("article", "種別", "PWNED"),
        ["topics as yaml"] = FilledForm.Answering("article", "分野", "居住支援]\n下書き: はい、{a: b}、&x、*x"),
        ["script in body"] = Body(Script + "\n\n<svg onload=PWNED>\n\n</textarea><iframe src=\"https://example.net/\">"),
        ["javascript link in body"] = Body("[押す](javascript:PWNED) <javascript:PWNED> [x](data:text/html,PWNED)\n\n[y]: javascript:PWNED\n\n[y]"),
        ["picture from elsewhere"] = Body("![x](https://example.net/track.png) ![y](//example.net/z.png)"),
        ["front matter in body"] = Body("---\n題名: PWNED\n下書き: はい\n---\n\n文です。"),
        ["code fence in body"] = Body("```\n### 確認\n\n- [ ] x\n```\n~~~html\n" + Script + "\n~~~"),
        ["fake headings in body"] = Body("### 題名\n\nPWNED\n\n### 日付\n\n1999年1月1日\n\n### 本文\n\n文\n\n### 確認\n\n- [x] PWNED"),
        ["nested quotes in body"] = Body(new string('>', 5_000) + " 文"),
        ["nested brackets in body"] = Body(new string('[', 5_000)),
        ["body of one megabyte"] = Body(new string('あ', 1_000_000)),
        ["body of nothing"] = Body(" \t \u200B"),
        ["mentions in the day"] = FilledForm.Answering("session", "日時", "@everyone #1 [x](https://example.net) <img src=x> ![](https://example.net/a.png) www.example.net"),
        ["fences in the day"] = FilledForm.Answering("session", "日時", "```` ``` ` " + Script),
        ["place that is a path"] = FilledForm.Answering("session", "会場", "../../places"),
        ["points as yaml"] = FilledForm.Answering("session", "論点", "- - - x\n? a\n: b\n!!map {}\n<<: *x"),
        ["roadmap that is a path"] = FilledForm.Answering("voice", "ロードマップ", "../housing"),
        ["voice with more entries"] = FilledForm.Answering("voice", "ことば", "声\n- id: PWNED\n  状態: 反映\n" + Script),
        ["apply by script"] = FilledForm.Answering("recruitment", "ロードマップ", "javascript:PWNED"),
        ["correction with markup"] = FilledForm.Answering("correction", "まちがい", "@everyone " + Script + " ![](https://example.net/a.png)"),
        ["windows line ends"] = FilledForm.With("article", i => i["body"] = i["body"]!.GetValue<string>().Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n" + Script),
        ["body is null"] = FilledForm.With("article", i => i["body"] = null),
        ["body is missing"] = FilledForm.With("session", i => i.Remove("body")),
        ["body is a number"] = FilledForm.With("session", i => i["body"] = 7),
        ["number is negative"] = FilledForm.With("article", i => i["number"] = -1),
        ["number is text"] = FilledForm.With("article", i => i["number"] = "1; rm -rf /"),
        ["labels of nothing"] = FilledForm.With("article", i => i["labels"] = new JsonArray(null, new JsonObject(), new JsonObject { ["name"] = null })),
        ["label of another form"] = FilledForm.With("article", i => i["labels"]![0]!["name"] = "フォーム：声"),
        ["no form and no label"] = FilledForm.With("article", i => (i["labels"], i["body"]) = (new JsonArray(), "$(id) " + Script)),
        ["closed issue"] = FilledForm.With("article", i => i["state"] = "closed"),
        ["pull request"] = FilledForm.With("article", i => i["pull_request"] = new JsonObject { ["url"] = "x" }),
        ["login of code"] = FilledForm.With("article", i => i["user"]!["login"] = "$(id) <a@b> \n"),
        ["other event"] = "{\"action\":\"created\",\"comment\":{\"body\":\"PWNED\"}}",
        ["issue is a list"] = "{\"issue\":[1,2]}",
        ["no json"] = "---\nissue: PWNED\n",
        ["nothing"] = "",
        ["null"] = "null",
    };

    private static string Title(string title) => FilledForm.Answering("article", "題名", title);

    private static string Body(string body) => FilledForm.Answering("article", "本文", body);
}
