namespace SocialHub.Pipelines;

/// <summary>The elements around a place of a page, the innermost last.</summary>
internal sealed class OpenElements
{
    private readonly List<HtmlElement> _elements = new(32);
    private int _drawings;
    private int _paragraphs;
    private int _headings;

    public int Count => _elements.Count;

    /// <summary>The innermost, or null.</summary>
    public HtmlElement? Innermost => _elements is [.., var element] ? element : null;

    /// <summary>The one around the innermost, or null.</summary>
    public HtmlElement? AroundInnermost => _elements is [.., var element, _] ? element : null;

    /// <summary>Whether a drawing (<c>svg</c>) is among them.</summary>
    public bool HoldDrawing => _drawings > 0;

    /// <summary>Whether a paragraph is among them.</summary>
    public bool HoldParagraph => _paragraphs > 0;

    /// <summary>Whether a heading is among them.</summary>
    public bool HoldHeading => _headings > 0;

    public void Open(HtmlElement element)
    {
        _elements.Add(element);
        Add(element, 1);
    }

    /// <summary>Leaves all.</summary>
    public void Clear()
    {
        _elements.Clear();
        (_drawings, _paragraphs, _headings) = (0, 0, 0);
    }

    /// <summary>Leaves the innermost; false when it is not called so.</summary>
    public bool Close(ReadOnlySpan<char> name)
    {
        if (Innermost is not { } innermost)
        {
            return false;
        }

        _elements.RemoveAt(_elements.Count - 1);
        Add(innermost, -1);
        return name.SequenceEqual(innermost.Name);
    }

    /// <summary>Whether an element that is known by name is among them.</summary>
    public bool Hold(HtmlElement element)
    {
        foreach (var open in _elements)
        {
            if (ReferenceEquals(open, element))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(HtmlElement element, int change)
    {
        _drawings += ReferenceEquals(element, HtmlElement.Svg) ? change : 0;
        _paragraphs += ReferenceEquals(element, HtmlElement.Paragraph) ? change : 0;
        _headings += element.IsHeading ? change : 0;
    }
}
