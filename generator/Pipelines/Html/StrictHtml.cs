using System.Collections.Concurrent;
using System.Net;

namespace SocialHub.Pipelines;

/// <summary>
/// Reads the facts of a page that is written as our theme writes: attributes quoted, every element closed where it was
/// opened. Then its tree is what it looks like, and nobody need build it.
/// </summary>
internal sealed class StrictHtml
{
    // One serves many pages, with the memory that it has; one that saw a large page does not come back.
    private static readonly ConcurrentBag<StrictHtml> Free = [];
    private const int Many = 1000;

    private readonly OpenElements _open = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
    private readonly List<(string, string)> _duplicated = [];
    private readonly List<(string, string)> _images = [];
    private readonly List<(string, string)> _headings = [];
    private readonly HashSet<string> _landmarks = [];
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private TextPool? _pool;
    private int _titles;
    private int _level;

    private StrictHtml()
    {
    }

    /// <summary>The facts, or null where the page holds anything that a browser may understand in its own way.</summary>
    public static HtmlFacts? TryRead(string path, ReadOnlySpan<char> html, TextPool pool)
    {
        var page = Free.TryTake(out var free) ? free : new StrictHtml();
        page._pool = pool;
        var facts = page.Read(html) ? new HtmlFacts(path, [.. page._ids], [.. page._addresses], page.Faults()) : null;
        if (page._ids.Count + page._addresses.Count < Many)
        {
            page.Clear();
            Free.Add(page);
        }

        return facts;
    }

    private void Clear()
    {
        _open.Clear();
        _ids.Clear();
        _addresses.Clear();
        _duplicated.Clear();
        _images.Clear();
        _headings.Clear();
        _landmarks.Clear();
        _refused.Clear();
        (_pool, _titles, _level) = (null, 0, 0);
    }

    private ImmutableArray<(string, string)> Faults() =>
    [
        .. _duplicated,
        .. _titles == 1 ? [] : new[] { ("html-not-one-h1", "h1") },
        .. new[] { "main", "header", "footer" }.Where(n => !_landmarks.Contains(n)).Select(n => ("html-landmark-missing", n)),
        .. _images,
        .. _refused.Select(a => ("html-attribute-refused", a)),
        .. _headings,
    ];

    private bool Read(ReadOnlySpan<char> html)
    {
        const string Doctype = "<!DOCTYPE html>";
        if (!html.StartsWith(Doctype, StringComparison.Ordinal))
        {
            return false;
        }

        for (var rest = html[Doctype.Length..]; ;)
        {
            var tag = rest.IndexOf('<');
            if (tag < 0)
            {
                return _open.Count == 0;
            }

            if (_open.Innermost is { HoldsNoText: true } && !rest[..tag].IsWhiteSpace())
            {
                return false;
            }

            rest = rest[tag..];
            if (!(rest is ['<', '/', ..] ? Close(ref rest) : Open(ref rest)))
            {
                return false;
            }
        }
    }

    private bool Close(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('>');
        if (end < 0 || !_open.Close(rest[2..end]))
        {
            return false;
        }

        rest = rest[(end + 1)..];
        return true;
    }

    // A slash closes nothing but drawings.
    private bool Open(ref ReadOnlySpan<char> rest)
    {
        var written = rest.Slice(1, HtmlAttributes.NameLength(rest[1..]));
        var element = HtmlElement.Of(written);
        var isInDrawing = element == HtmlElement.Svg || _open.HoldDrawing;
        var attributes = new HtmlAttributes(rest[(1 + written.Length)..]);
        if (!written.SequenceEqual(element.Name) || !HtmlNesting.IsPlain(element, _open, isInDrawing) || !ReadAttributes(element.Name, ref attributes) ||
            (attributes.EndsWithSlash && !element.IsVoid && !isInDrawing))
        {
            return false;
        }

        rest = attributes.After;
        Note(element, rest);
        if (!element.IsVoid && !attributes.EndsWithSlash)
        {
            _open.Open(element);
            rest = AfterRawText(element, rest);
        }

        return true;
    }

    // What stands there is no HTML; the title of a drawing is.
    private ReadOnlySpan<char> AfterRawText(HtmlElement element, ReadOnlySpan<char> rest)
    {
        if (!element.HoldsRawText || _open.HoldDrawing)
        {
            return rest;
        }

        var end = rest.IndexOf(element.EndTag, StringComparison.Ordinal);
        return end < 0 ? [] : rest[end..];
    }

    private void Note(HtmlElement element, ReadOnlySpan<char> after)
    {
        var name = element.Name;
        if (element.IsLandmark && _open.Hold(HtmlElement.Body))
        {
            _landmarks.Add(name);
        }

        if (element.IsHeading)
        {
            var level = name[1] - '0';
            _titles += level == 1 ? 1 : 0;
            if (level > _level + 1)
            {
                _headings.Add(("html-heading-skips-level", TextUntil(after, element.EndTag)));
            }

            _level = level;
        }
    }

    private static string TextUntil(ReadOnlySpan<char> html, string end) =>
        HtmlPieces.TextOf(html[..Math.Max(0, html.IndexOf(end, StringComparison.Ordinal))]);

    private bool ReadAttributes(string element, ref HtmlAttributes attributes)
    {
        var (hasAlternative, isIcon, source) = (false, false, "");
        ReadOnlySpan<char> address = [];
        while (attributes.MoveNext())
        {
            switch (attributes.Name)
            {
                case "id" when !attributes.Value.IsEmpty:
                    AddId(Decoded(attributes.Value));
                    break;
                case "alt":
                    hasAlternative = true;
                    break;
                case "rel":
                    isIcon = attributes.Value is "icon";
                    break;
                case "href" when element is "a" or "link":
                    address = attributes.Value;
                    break;
                case "src" when element is "img":
                    address = attributes.Value;
                    source = Decoded(address);
                    break;
                case "srcset" when element is "source":
                    AddSet(attributes.Value);
                    break;
                case var name when HtmlFacts.IsRefused(name):
                    _refused.Add(name.ToString());
                    break;
            }
        }

        if (!address.IsEmpty && (element != "link" || isIcon))
        {
            AddAddress(address);
        }

        if (element == "img" && !hasAlternative)
        {
            _images.Add(("html-image-without-alt", source.Length > 0 ? source : "img"));
        }

        return attributes.IsEnded;
    }

    private void AddId(string id)
    {
        if (!_ids.Add(id) && !_duplicated.Contains(("html-id-duplicated", id)))
        {
            _duplicated.Add(("html-id-duplicated", id));
        }
    }

    // An address and a width each, divided by commas.
    private void AddSet(ReadOnlySpan<char> set)
    {
        foreach (var range in set.Split(','))
        {
            var copy = set[range].Trim();
            var end = copy.IndexOf(' ');
            AddAddress(end < 0 ? copy : copy[..end]);
        }
    }

    private void AddAddress(ReadOnlySpan<char> address)
    {
        if (HtmlFacts.IsOwn(address))
        {
            _addresses.Add(Decoded(address));
        }
    }

    private string Decoded(ReadOnlySpan<char> value) =>
        value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : _pool!.Of(value);
}
