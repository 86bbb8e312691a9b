namespace SocialHub.Pipelines;

/// <summary>A cursor over a text whose width was folded: full-width letters, digits and marks read as half-width ones, offsets as in the original.</summary>
internal sealed class NotationReader(string text)
{
    private const string RangeMarks = "〜～~-–—−‐ー";

    private readonly string _text = FullWidth.ToAscii(text);

    /// <summary>Offset of the next character; the same in the original text.</summary>
    public int Position { get; private set; }

    public bool AtEnd => Position >= _text.Length;

    /// <summary>Goes back to an earlier position.</summary>
    public void ReturnTo(int position) => Position = position;

    public void SkipSpaces()
    {
        while (!AtEnd && _text[Position] == ' ')
        {
            Position++;
        }
    }

    /// <summary>Takes the text, with any spaces before it.</summary>
    public bool TryTake(string wanted)
    {
        var start = Position;
        SkipSpaces();
        if (_text.AsSpan(Position).StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
        {
            Position += wanted.Length;
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes the first of several texts that is there, or gives null.</summary>
    public string? TakeAny(params ReadOnlySpan<string> wanted)
    {
        foreach (var text in wanted)
        {
            if (TryTake(text))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Takes a sign that means "until": 〜 ～ - – .. から and the like.</summary>
    public bool TryTakeRange()
    {
        var start = Position;
        SkipSpaces();
        if (!AtEnd && RangeMarks.Contains(_text[Position]))
        {
            Position++;
            return true;
        }

        Position = start;
        return TryTake("..") || TryTake("から");
    }

    /// <summary>Takes a whole number of at most four digits, with any spaces before it.</summary>
    public bool TryNumber(out int number)
    {
        var start = Position;
        SkipSpaces();
        var digits = Position;
        while (!AtEnd && char.IsAsciiDigit(_text[Position]) && Position - digits < 4)
        {
            Position++;
        }

        if (int.TryParse(_text.AsSpan(digits, Position - digits), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes everything up to one of the marks, or to the end.</summary>
    public string TakeUntil(string marks)
    {
        var start = Position;
        while (!AtEnd && !marks.Contains(_text[Position]))
        {
            Position++;
        }

        return _text[start..Position];
    }
}
