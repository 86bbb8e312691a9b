namespace SocialHub.Pipelines;

/// <summary>Goes through the attributes of a start tag as our theme and the Markdown library write them: a name in small letters, then nothing or a value in double quotation marks.</summary>
/// <param name="tag">What stands between <c>&lt;</c> and <c>&gt;</c>.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<char> tag)
{
    private ReadOnlySpan<char> _rest = AfterName(tag);

    /// <summary>The name, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value, still with its character references; empty where there is none.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Whether the tag holds something that is written otherwise; then nothing more is told.</summary>
    public bool IsForeign { get; private set; }

    public bool MoveNext()
    {
        _rest = _rest[CountOf(_rest, areSpace: true)..];
        if (_rest.IsEmpty || _rest is "/")
        {
            return false;
        }

        Name = _rest[..CountOf(_rest, areSpace: false)];
        _rest = _rest[Name.Length..];
        Value = [];
        IsForeign = Name.IsEmpty || _rest is ['\'' or '"' or '<' or '>', ..] || (_rest is ['=', ..] && !ReadValue());
        return !IsForeign;
    }

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
        return _rest is [] or [' ' or '\n' or '\t' or '\r' or '/', ..];
    }

    // How many characters at the start are white space, or belong to a name: a name has few, so that they are quickest looked at one by one.
    private static int CountOf(ReadOnlySpan<char> text, bool areSpace)
    {
        var count = 0;
        while (count < text.Length && (areSpace
            ? text[count] is ' ' or '\n' or '\t' or '\r'
            : text[count] is not (' ' or '\n' or '\t' or '\r' or '/' or '"' or '\'' or '<' or '>' or '=')))
        {
            count++;
        }

        return count;
    }

    private static ReadOnlySpan<char> AfterName(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" \n\t\r/");
        return end < 0 ? [] : tag[end..];
    }
}
