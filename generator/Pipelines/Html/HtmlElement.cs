using System.Collections.Frozen;

namespace SocialHub.Pipelines;

/// <summary>What an element of HTML does to a line of text and where it may stand (HTML Living Standard, 15.3, 13.1.2 and 13.2.6). One object for each name, so that the same element is the same object.</summary>
internal sealed class HtmlElement
{
    private static readonly FrozenSet<string> InlineNames = SetOf(
        "a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q rp rt ruby s samp small span strong sub sup time u var wbr");

    private static readonly FrozenSet<string> VoidNames = SetOf("area base br col embed hr img input link meta source track wbr");

    private static readonly FrozenSet<string> BlockNames = SetOf(
        "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section summary table ul li dt dd search");

    private static readonly FrozenSet<string> DrawingNames = SetOf(
        "svg g path circle ellipse rect line polyline polygon text tspan use defs symbol title desc linearGradient stop clipPath mask pattern marker");

    private static readonly FrozenSet<string> BodyNames = SetOf(
        "abbr article aside audio b bdi bdo blockquote br button cite code data dd del details dfn div dl dt em fieldset figcaption figure footer header hr i img " +
        "input ins kbd label legend li main mark meter nav ol output p picture pre progress q s samp script section select small source span strong sub summary sup " +
        "svg table textarea time track u ul var video wbr ruby h1 h2 h3 h4 h5 h6 a form style option rt rp");

    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> Known =
        SetOf("html head body meta link title style script template caption colgroup col thead tbody tfoot tr td th")
            .Union(InlineNames).Union(VoidNames).Union(BlockNames).Union(DrawingNames).Union(BodyNames)
            .ToFrozenDictionary(n => n, n => new HtmlElement(n), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private HtmlElement(string name)
    {
        Name = name;
        EndTag = $"</{name}>";
        IsInline = InlineNames.Contains(name);
        IsVoid = name.Length == 0 || VoidNames.Contains(name);
        IsHeading = name is ['h', >= '1' and <= '6'];
        IsUnread = name is "script" or "style" or "svg" or "rp" or "select" or "template" or "textarea";
        BeginsBlock = BlockNames.Contains(name);
        IsForDrawings = DrawingNames.Contains(name);
        IsForBody = BodyNames.Contains(name);
        HoldsRawText = name is "script" or "style" or "title" or "textarea";
        IsLandmark = name is "main" or "header" or "footer";
        HoldsNoText = name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup";
    }

    public static HtmlElement Svg { get; } = Of("svg");

    public static HtmlElement Body { get; } = Of("body");

    public static HtmlElement Paragraph { get; } = Of("p");

    /// <summary>In small letters; empty for a comment.</summary>
    public string Name { get; }

    public string EndTag { get; }

    /// <summary>Whether text goes on over its borders.</summary>
    public bool IsInline { get; }

    /// <summary>Whether nothing closes it; so it is with comments, which have no name.</summary>
    public bool IsVoid { get; }

    public bool IsHeading { get; }

    /// <summary>Whether what stands in it is no HTML.</summary>
    public bool HoldsRawText { get; }

    /// <summary>Whether every page must have one in its body.</summary>
    public bool IsLandmark { get; }

    /// <summary>Whether nobody reads its text as part of the page: drawings, scripts, choices of a form.</summary>
    public bool IsUnread { get; }

    /// <summary>Whether a browser closes an open <c>p</c> before it.</summary>
    public bool BeginsBlock { get; }

    /// <summary>Whether it may stand inside <c>svg</c>.</summary>
    public bool IsForDrawings { get; }

    /// <summary>Whether it may stand in the body of a page, outside tables.</summary>
    public bool IsForBody { get; }

    /// <summary>Whether text in it that is no white space would be moved out.</summary>
    public bool HoldsNoText { get; }

    /// <summary>The element of a name, in capital or small letters.</summary>
    public static HtmlElement Of(ReadOnlySpan<char> written) =>
        Known.TryGetValue(written, out var element) ? element : OfUnusual(written.ToString().ToLowerInvariant());

    private static HtmlElement OfUnusual(string name) => Known.Dictionary.GetValueOrDefault(name) ?? new HtmlElement(name);

    private static FrozenSet<string> SetOf(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
