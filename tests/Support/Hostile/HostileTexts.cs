namespace SocialHub.Tests;

/// <summary>Texts that would do something in one of the formats that a site is made of, if one of them forgot to escape.</summary>
public static class HostileTexts
{
    private const string Script = "<script>pwned=1</script>";
    private const string Image = "<img src=x onerror=pwned=1>";

    private static readonly string[] Html =
    [
        Script, Image, "<svg onload=pwned=1>", "<svg><script>pwned=1</script></svg>", "<svg><animate onbegin=pwned=1 attributeName=x dur=1s>",
        "<svg><use href=\"data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=pwned=1>#x\"/></svg>",
        "<svg><a xlink:href=\"javascript:pwned=1\"><text y=9>x</text></a></svg>", "<svg><set attributeName=href to=javascript:pwned=1 />",
        "<math><maction actiontype=\"statusline\" xlink:href=\"javascript:pwned=1\">x</maction></math>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=pwned=1&gt;\">",
        "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe>", "<object data=\"javascript:pwned=1\"></object>",
        "<embed src=\"javascript:pwned=1\">", "<form action=javascript:pwned=1><button>x</button></form>", "<details open ontoggle=pwned=1>x",
        "<input autofocus onfocus=pwned=1>", "<base href=\"https://evil.example/\">", "<video src=x onerror=pwned=1></video>",
        "<meta http-equiv=refresh content=\"0;url=javascript:pwned=1\">", "<link rel=stylesheet href=\"https://evil.example/pwned.css\">",
        "<style>@import\"https://evil.example/pwned.css\";</style>", "<noscript><p title=\"</noscript><img src=x onerror=pwned=1>\">",
        "<img src=x onerror=pwned=1 x=", "<ScRiPt/x>pwned=1</sCrIpT >", "<x onclick=pwned=1 tabindex=0>x</x>",
        "<a href=\"jav&#x0A;ascript:pwned=1\">x</a>", "<template><script>pwned=1</script></template>", "<plaintext>pwned", "<select><option>" + Script,
        "<body onload=pwned=1>", "<?pwned " + Script + "?>", "<!DOCTYPE pwned [" + Script + "]>", "＜script＞pwned=1＜/script＞",
    ];

    private static readonly string[] BreakOuts =
    [
        "\" onmouseover=\"pwned=1\" x=\"", "' onfocus='pwned=1' autofocus='", "` onerror=`pwned=1` `", "\">" + Script, "'>" + Image,
        "x onerror=pwned=1 ", "</style>" + Script, "</script>" + Script, "</title>" + Script, "</textarea>" + Script, "]]>" + Script,
        "-->" + Script + "<!--", "--!>" + Image, "</text></svg>" + Script, "</h1></main></body></html>" + Script, "</pre></code>" + Image,
        "expression(pwned=1)", "red;background:url(javascript:pwned=1)", "}*{background:url(https://evil.example/pwned.png)}",
        "{{constructor.constructor('pwned=1')()}}", "${pwned=1}", "@{ pwned = 1; }", "{cell}", "$& $1 %s %n {0}",
    ];

    private static readonly string[] Data =
    [
        "\",\"pwned\":\"1", "\\\",\\\"pwned\\\":\\\"1", "\\u003cscript\\u003epwned=1\\u003c/script\\u003e", "\"}];pwned=1;//",
        "&pwned;", "<!ENTITY pwned SYSTEM \"file:///etc/passwd\">", "<![CDATA[" + Script + "]]>", "&#60;script&#62;pwned=1&#60;/script&#62;",
        "&lt;img src=x onerror=pwned=1&gt;", "&amp;lt;script&amp;gt;pwned=1", "<?xml-stylesheet href=\"https://evil.example/pwned.xsl\"?>",
        "</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\pwned</w:instrText></w:r>", "<xi:include href=\"file:///etc/passwd\"/>",
        "</summary></entry><entry><title>pwned</title>", "x\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:pwned", "x;ENCODING=BASE64:cHduZWQ=,pwned",
        "=HYPERLINK(\"https://evil.example/pwned\",\"x\")", "+pwned|'/C calc'!A0", "-2+3+cmd|' /C pwned'!A0", "@SUM(1+1)*pwned", "\t=pwned()",
        "＝pwned()", "＋pwned()", "－pwned()", "＠pwned()", "\"=pwned()", "x\",\"=pwned()", "x,=pwned()",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:pwned=1", "JaVaScRiPt:pwned=1", "java\tscript:pwned=1", "data:text/html," + Script, "vbscript:pwned",
        "&#106;avascript:pwned=1", "javascript&colon;pwned=1", "../../../etc/passwd", "..\\..\\windows\\pwned", "%2e%2e%2f%2e%2e%2fpwned", "C:\\pwned",
        "\\\\evil.example\\pwned", "//evil.example/pwned", "file:///etc/passwd", "con", "aux.txt", "https://\u0430pple.example/pwned",
    ];

    private static readonly string[] Characters =
    [
        "p\u0300\u0301\u0302\u0303\u0304\u0305wned", "x\u200Cpwned", "👩‍👩‍👧‍👦🎉pwned", "\uFDFApwned", "葛\U000E0100pwned", string.Concat(Enumerable.Repeat("pwned", 400)),
    ];

    private static readonly string[] Invisible =
    [
        "x\u202Edenwp\u202Cx", "\u2066pwned\u2069\u2067x", "x\u061Cpwned", "x\u200E\u200Fpwned", "p\u200Bwned", "p\u2060wned", "x\uFEFFpwned", "p\u00ADwned",
        "x\uFFFEpwned\uFFFF", "x\uFDD0pwned", "x\u0001\u0002\u001B[31mpwned\u007F", "x\0pwned", "x\u0085pwned\u0085",
        "x\U000E0041\U000E0042pwned", "x\u2028pwned=1\u2029x", "<scr\0ipt>pwned=1</scr\0ipt>", "x\rATTACH:https://evil.example/pwned", "\r=pwned()", "\u0001javascript:pwned=1",
        "x\fpwned",
    ];

    /// <summary>Texts that anybody may write: they must be read as they were written, and do nothing.</summary>
    public static ImmutableArray<HostileText> Visible { get; } = Named('h', [.. Html, .. BreakOuts, .. Data, .. Addresses, .. Characters]);

    /// <summary>Texts with characters that nobody sees: they must be refused.</summary>
    public static ImmutableArray<HostileText> Unseen { get; } = Named('u', Invisible);

    /// <summary>As many harmless texts as there are visible ones; what a site is made of without any attack.</summary>
    public static ImmutableArray<HostileText> Harmless { get; } = Named('h', [.. Visible.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"ことば{i}"))]);

    private static ImmutableArray<HostileText> Named(char letter, string[] texts) =>
        [.. texts.Select((text, i) => new HostileText(string.Create(CultureInfo.InvariantCulture, $"{letter}{i:000}"), text))];
}
