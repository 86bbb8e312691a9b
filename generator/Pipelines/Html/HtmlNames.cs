using System.Collections.Frozen;

namespace SocialHub.Pipelines;

/// <summary>What the elements of HTML do to a line of text (HTML Living Standard, 15.3 and 13.1.2).</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt",
        "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Void = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    // The rest of what our theme writes.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Inline.Concat(Void).Concat(
    [
        "main", "article", "section", "nav", "header", "footer", "aside", "figure", "figcaption", "div", "p", "ul", "ol", "li", "dl", "dt", "dd",
        "h1", "h2", "h3", "h4", "h5", "h6", "table", "caption", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "details", "summary",
        "form", "fieldset", "legend", "button", "option", "select", "svg", "path", "picture", "script", "style", "template", "textarea", "g", "title",
    ]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name of an element in small letters; the common ones without a new string.</summary>
    public static string Of(ReadOnlySpan<char> written) => Known.TryGetValue(written, out var name) ? name : written.ToString().ToLowerInvariant();

    /// <summary>Whether text goes on over its borders.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Whether nothing closes it; so it is with comments, which have no name.</summary>
    public static bool IsVoid(string name) => name.Length == 0 || Void.Contains(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    /// <summary>Whether nobody reads its text as part of the page: drawings, scripts, choices of a form.</summary>
    public static bool IsUnread(string name) => name is "script" or "style" or "svg" or "rp" or "select" or "template" or "textarea";
}
