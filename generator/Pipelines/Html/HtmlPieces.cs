using System.Net;
using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Goes through well-formed HTML piece by piece: a text, or a tag.</summary>
internal ref struct HtmlPieces(ReadOnlySpan<char> html)
{
    private ReadOnlySpan<char> _rest = html;

    /// <summary>Whether the piece is text, still with its character references.</summary>
    public bool IsText { get; private set; }

    /// <summary>The text, or what stands between <c>&lt;</c> and <c>&gt;</c>.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>The element of a tag; that of a comment has no name.</summary>
    public HtmlElement Element { get; private set; } = HtmlElement.Of("");

    /// <summary>Whether the tag closes its element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>The id of a start tag, or null.</summary>
    public readonly string? Id => AttributeAfter(Text, " id=\"");

    /// <summary>The text of HTML without its tags.</summary>
    public static string TextOf(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder();
        var pieces = new HtmlPieces(html);
        while (pieces.MoveNext())
        {
            text.Append(pieces.IsText ? WebUtility.HtmlDecode(pieces.Text.ToString()) : "");
        }

        return text.ToString().Trim();
    }

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        var tag = _rest.IndexOf('<');
        IsText = tag != 0;
        var length = IsText ? (tag < 0 ? _rest.Length : tag) : TagLength(_rest);
        Text = IsText ? _rest[..length] : _rest[1..Math.Max(1, length - 1)];
        _rest = _rest[length..];
        if (!IsText)
        {
            ReadName();
        }

        return true;
    }

    /// <summary>Moves behind the end of the element whose start tag this is; gives the text that it held.</summary>
    public string SkipElement()
    {
        var element = Element;
        if (IsEnd || Text.EndsWith("/"))
        {
            return "";
        }

        var held = "";
        for (var depth = 1; depth > 0 && MoveNext();)
        {
            held += IsText ? Text.ToString() : "";
            depth += IsText || Element.Name != element.Name ? 0 : IsEnd ? -1 : 1;
        }

        return held;
    }

    private void ReadName()
    {
        IsEnd = Text.StartsWith("/");
        var name = IsEnd ? Text[1..] : Text;
        var length = name.IndexOfAnyExceptInRange('0', 'z');
        Element = HtmlElement.Of((length < 0 ? name : name[..length]).TrimEnd('/'));
    }

    // A value in quotation marks may hold a ">".
    private static int TagLength(ReadOnlySpan<char> html)
    {
        for (var end = 1; end < html.Length; end++)
        {
            var next = html[end..].IndexOfAny('>', '"');
            if (next < 0 || html[end + next] == '>')
            {
                return next < 0 ? html.Length : end + next + 1;
            }

            end += next + 1;
            var close = html[end..].IndexOf('"');
            end = close < 0 ? html.Length : end + close;
        }

        return html.Length;
    }

    private static string? AttributeAfter(ReadOnlySpan<char> tag, string start)
    {
        var at = tag.IndexOf(start, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var value = tag[(at + start.Length)..];
        var end = value.IndexOf('"');
        return end < 0 ? null : value[..end].ToString();
    }
}
