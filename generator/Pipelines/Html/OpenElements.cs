namespace SocialHub.Pipelines;

/// <summary>The elements around a place of a page, the innermost last.</summary>
internal sealed class OpenElements
{
    private readonly List<HtmlElement> _elements = new(32);

    public int Count => _elements.Count;

    /// <summary>The innermost, or null.</summary>
    public HtmlElement? Innermost => _elements is [.., var element] ? element : null;

    /// <summary>The one around the innermost, or null.</summary>
    public HtmlElement? AroundInnermost => _elements is [.., var element, _] ? element : null;

    public void Open(HtmlElement element) => _elements.Add(element);

    /// <summary>Leaves the innermost; false when it is not called so.</summary>
    public bool Close(ReadOnlySpan<char> name)
    {
        if (Innermost is not { } innermost)
        {
            return false;
        }

        _elements.RemoveAt(_elements.Count - 1);
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

    public bool HoldHeading()
    {
        foreach (var open in _elements)
        {
            if (open.IsHeading)
            {
                return true;
            }
        }

        return false;
    }
}
