namespace SocialHub.Pipelines;

/// <summary>Goes through the attributes of a start tag as our theme and the Markdown library write them: a name in small letters, then nothing or a value in double quotation marks.</summary>
/// <param name="html">What stands behind the name of the element, to the end of the page: the end of the tag is found on the way.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<char> html)
{
    private ReadOnlySpan<char> _rest = html;

    /// <summary>The name, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value, still with its character references; empty where there is none.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Behind the last attribute: whether the tag ends as it should, with <c>&gt;</c> or <c>/&gt;</c>.</summary>
    public readonly bool IsEnded => _rest is ['>', ..] or ['/', '>', ..];

    /// <summary>Behind the last attribute: whether the tag ends with a slash.</summary>
    public readonly bool EndsWithSlash => _rest is ['/', ..];

    /// <summary>Behind the last attribute: what stands behind the tag.</summary>
    public readonly ReadOnlySpan<char> After => _rest[(EndsWithSlash ? 2 : 1)..];

    /// <summary>False behind the last attribute, and before what is written otherwise.</summary>
    public bool MoveNext()
    {
        var space = CountOf(_rest, areSpace: true);
        _rest = _rest[space..];
        if (IsEnded)
        {
            return false;
        }

        Name = _rest[..CountOf(_rest, areSpace: false)];
        _rest = _rest[Name.Length..];
        Value = [];
        return space > 0 && !Name.IsEmpty && (_rest is not ['=', ..] || ReadValue());
    }

    /// <summary>How many characters at the start belong to a name, of an element or attribute. It has few, so that they are quickest looked at one by one.</summary>
    public static int NameLength(ReadOnlySpan<char> html) => CountOf(html, areSpace: false);

    private bool ReadValue()
    {
        if (_rest is not ['=', '"', ..])
        {
            return false;
        }

        var end = _rest[2..].IndexOf('"');
        if (end < 0)
        {
            return false;
        }

        Value = _rest.Slice(2, end);
        _rest = _rest[(end + 3)..];
        return true;
    }

    private static int CountOf(ReadOnlySpan<char> html, bool areSpace)
    {
        var count = 0;
        while (count < html.Length && (areSpace
            ? html[count] is ' ' or '\n' or '\t' or '\r'
            : html[count] is not (' ' or '\n' or '\t' or '\r' or '/' or '"' or '\'' or '<' or '>' or '=')))
        {
            count++;
        }

        return count;
    }
}
