using System.Net;
using System.Runtime.InteropServices;

namespace SocialHub.Pipelines;

/// <summary>Reads what a reader sees in the <c>main</c> of a finished page. It knows the HTML that our own theme writes: quoted attributes, closed elements.</summary>
/// <remarks>A reading (ふりがな) gives a second block, in which it stands in the place of its word, so that both are found.</remarks>
internal sealed class PageText
{
    private readonly List<SearchBlock> _blocks = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Stack<Frame> _open = new([new Frame(HtmlElement.Of(""), null, false)]);
    private readonly List<char> _text = [];

    // Only after a reading: the same text with the reading in the place of its word.
    private readonly List<char> _read = [];
    private bool _hasReading;
    private string? _anchor;
    private int _apart;
    private bool _isHeading;
    private int _wordStart;

    private PageText()
    {
    }

    /// <summary>The blocks in the order of the page; the same text once, with the first anchor it has.</summary>
    public static ImmutableArray<SearchBlock> Of(ReadOnlySpan<char> html)
    {
        var page = new PageText();
        page.Read(new HtmlPieces(MainOf(html)));
        page.Flush();
        return [.. page._blocks];
    }

    /// <summary>The HTML of <c>main</c> without its end tag; empty where there is none.</summary>
    public static ReadOnlySpan<char> MainOf(ReadOnlySpan<char> html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var main = html[start..];
        var end = main.IndexOf("</main>", StringComparison.Ordinal);
        return end < 0 ? main : main[..end];
    }

    private void Read(HtmlPieces pieces)
    {
        while (pieces.MoveNext())
        {
            if (pieces.IsText)
            {
                Append(pieces.Text);
            }
            else if (pieces.Element.IsUnread)
            {
                pieces.SkipElement();
            }
            else if (pieces.Element.Name is "rt")
            {
                ReadAs(WebUtility.HtmlDecode(pieces.SkipElement()));
            }
            else
            {
                ReadTag(pieces);
            }
        }
    }

    private void ReadTag(in HtmlPieces piece)
    {
        if (!piece.Element.IsInline)
        {
            Flush();
        }

        if (piece.Element.Name is "ruby" or "rt")
        {
            _wordStart = Reading.Count;
        }

        if (piece.Element.IsVoid)
        {
            return;
        }

        if (piece.IsEnd)
        {
            Close(piece.Element);
        }
        else
        {
            Open(piece);
        }
    }

    private void Open(in HtmlPieces piece)
    {
        var (element, id) = (piece.Element, piece.Id);
        var anchor = element.Name == "main" ? null : id ?? _open.Peek().Anchor;
        if (element.IsHeading)
        {
            // What follows a heading belongs to it, although it stands outside.
            var parent = _open.Pop();
            _open.Push(parent with { Anchor = id ?? parent.Anchor });
            _isHeading = true;
        }

        // A mark before a word (企 企業) is no part of the word.
        var isApart = piece.Text.Contains("aria-hidden=\"true\"", StringComparison.Ordinal);
        if (isApart)
        {
            Flush();
        }

        _apart += isApart ? 1 : 0;
        _open.Push(new Frame(element, anchor, isApart));
    }

    private void Close(HtmlElement element)
    {
        _isHeading &= !element.IsHeading;
        while (_open.Count > 1)
        {
            var frame = _open.Peek();
            if (frame.IsApart)
            {
                Flush();
                _apart--;
            }

            _open.Pop();
            if (frame.Element.Name == element.Name)
            {
                break;
            }
        }
    }

    // What a reading is put into.
    private List<char> Reading => _hasReading ? _read : _text;

    private void Append(ReadOnlySpan<char> html)
    {
        if (_text.Count == 0)
        {
            _anchor = _open.Peek().Anchor;
        }

        var text = html.Contains('&') ? WebUtility.HtmlDecode(html.ToString()) : html;
        _text.AddRange(text);
        if (_hasReading)
        {
            _read.AddRange(text);
        }
    }

    private void ReadAs(string reading)
    {
        if (!_hasReading)
        {
            _read.AddRange(_text);
            _hasReading = true;
        }

        var start = Math.Min(_wordStart, _read.Count);
        _read.RemoveRange(start, _read.Count - start);
        _read.AddRange(reading.AsSpan());
        _wordStart = _read.Count;
    }

    private void Flush()
    {
        Add(OneLine(_text));
        if (_hasReading)
        {
            Add(OneLine(_read));
        }

        _text.Clear();
        _read.Clear();
        _hasReading = false;
        _wordStart = 0;
    }

    // The same text once.
    private void Add(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, text, out var isKnown);
        if (!isKnown)
        {
            place = _blocks.Count;
            _blocks.Add(new SearchBlock(text, _anchor, _isHeading) { IsDrawn = _apart > 0 });
            return;
        }

        var earlier = _blocks[place];
        _blocks[place] = new SearchBlock(text, earlier.Anchor ?? _anchor, earlier.IsHeading || _isHeading)
        {
            IsDrawn = earlier.IsDrawn && _apart > 0,
        };
    }

    // White space is one space, none at the ends. Titles hold marks (U+200B) where their lines may break.
    private static string OneLine(List<char> text)
    {
        var characters = CollectionsMarshal.AsSpan(text);
        var (length, isAfterSpace) = (0, false);
        foreach (var c in characters)
        {
            if (char.IsWhiteSpace(c))
            {
                isAfterSpace = length > 0;
            }
            else if (c != '\u200b')
            {
                if (isAfterSpace)
                {
                    characters[length++] = ' ';
                    isAfterSpace = false;
                }

                characters[length++] = c;
            }
        }

        return characters[..length].ToString();
    }

    /// <param name="Element">What was opened.</param>
    /// <param name="Anchor">The nearest id.</param>
    /// <param name="IsApart">Whether its text is no part of the text around it.</param>
    private readonly record struct Frame(HtmlElement Element, string? Anchor, bool IsApart);
}
