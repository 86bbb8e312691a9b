using System.Net;
using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Reads what a reader sees in the <c>main</c> of a finished page. It knows the HTML that our own theme writes: quoted attributes, closed elements.</summary>
/// <remarks>A reading (ふりがな) gives a second block, in which it stands in the place of its word, so that both are found.</remarks>
internal sealed class PageText
{
    private readonly List<SearchBlock> _blocks = [];
    private readonly Stack<Frame> _open = new([new Frame("", null, false)]);
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _read = new();
    private string? _anchor;
    private bool _isHeading;
    private int _wordStart;

    private PageText()
    {
    }

    /// <summary>The blocks in the order of the page; the same text once, with the first anchor it has.</summary>
    public static ImmutableArray<SearchBlock> Of(string html)
    {
        var page = new PageText();
        page.Read(new HtmlPieces(MainOf(html)));
        page.Flush();
        return [.. page._blocks.GroupBy(b => b.Text, StringComparer.Ordinal).Select(Merge)];
    }

    /// <summary>The HTML of <c>main</c> without its end tag; empty where there is none.</summary>
    public static ReadOnlySpan<char> MainOf(string html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var end = html.IndexOf("</main>", start, StringComparison.Ordinal);
        return html.AsSpan(start, (end < 0 ? html.Length : end) - start);
    }

    private static SearchBlock Merge(IGrouping<string, SearchBlock> same) => new(
        same.Key, same.Select(b => b.Anchor).FirstOrDefault(a => a is not null), same.Any(b => b.IsHeading))
    {
        IsDrawn = same.All(b => b.IsDrawn),
    };

    private void Read(HtmlPieces pieces)
    {
        while (pieces.MoveNext())
        {
            if (pieces.IsText)
            {
                Append(WebUtility.HtmlDecode(pieces.Text.ToString()));
            }
            else if (HtmlNames.IsUnread(pieces.Name))
            {
                pieces.SkipElement();
            }
            else if (pieces.Name is "rt")
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
        if (!HtmlNames.IsInline(piece.Name))
        {
            Flush();
        }

        if (piece.Name is "ruby" or "rt")
        {
            _wordStart = _read.Length;
        }

        if (HtmlNames.IsVoid(piece.Name))
        {
            return;
        }

        if (piece.IsEnd)
        {
            Close(piece.Name);
        }
        else
        {
            Open(piece);
        }
    }

    private void Open(in HtmlPieces piece)
    {
        var (name, id) = (piece.Name, piece.Id);
        var anchor = name == "main" ? null : id ?? _open.Peek().Anchor;
        if (HtmlNames.IsHeading(name))
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

        _open.Push(new Frame(name, anchor, isApart));
    }

    private void Close(string name)
    {
        _isHeading &= !HtmlNames.IsHeading(name);
        while (_open.Count > 1)
        {
            var frame = _open.Peek();
            if (frame.IsApart)
            {
                Flush();
            }

            _open.Pop();
            if (frame.Name == name)
            {
                break;
            }
        }
    }

    private void Append(string text)
    {
        if (_text.Length == 0)
        {
            _anchor = _open.Peek().Anchor;
        }

        _text.Append(text);
        _read.Append(text);
    }

    private void ReadAs(string reading)
    {
        _read.Length = Math.Min(_wordStart, _read.Length);
        _read.Append(reading);
        _wordStart = _read.Length;
    }

    private void Flush()
    {
        var text = OneLine(_text);
        var read = OneLine(_read);
        if (text.Length > 0)
        {
            Add(text);
        }

        if (read.Length > 0 && read != text)
        {
            Add(read);
        }

        _text.Clear();
        _read.Clear();
        _wordStart = 0;
    }

    private void Add(string text) => _blocks.Add(new SearchBlock(text, _anchor, _isHeading) { IsDrawn = _open.Any(f => f.IsApart) });

    // Titles hold marks (U+200B) where their lines may break.
    private static string OneLine(StringBuilder text) =>
        string.Join(' ', text.Replace("\u200b", "").ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <param name="Name">The element.</param>
    /// <param name="Anchor">The nearest id.</param>
    /// <param name="IsApart">Whether its text is no part of the text around it.</param>
    private sealed record Frame(string Name, string? Anchor, bool IsApart);
}
