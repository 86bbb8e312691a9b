using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A cursor over a value whose width was folded, so that １９：００ and 19:00 read alike; offsets stay those of the original.</summary>
/// <param name="text">The value as written.</param>
internal sealed class NotationReader(Located<string> text)
{
    private const string RangeSigns = "〜~-–—―‐‑−ーｰ";

    private readonly string _folded = FullWidth.ToAscii(text.Value);

    /// <summary>The value as written, for messages.</summary>
    public string Text => text.Value;

    /// <summary>Offset of the next character.</summary>
    public int Position { get; private set; }

    /// <summary>True when nothing but spaces is left.</summary>
    public bool AtEnd => AfterSpaces() == _folded.Length;

    /// <summary>Goes back to where the reader was.</summary>
    public void ReturnTo(int position) => Position = position;

    /// <summary>Goes past a run of digits, or else past one character, with the spaces before it.</summary>
    public void Skip()
    {
        SkipSpaces();
        var end = AfterDigits(Position);
        Position = end > Position ? end : Math.Min(Position + 1, _folded.Length);
    }

    /// <summary>The place of the character at <paramref name="offset"/>.</summary>
    public SourceSpan SpanAt(int offset) => text.Span.Shift(offset);

    /// <summary>Where the next character that is no space stands, in the file.</summary>
    public SourceSpan Here()
    {
        SkipSpaces();
        return SpanAt(Position);
    }

    /// <summary>The next character that is no space, folded and not taken; <c>\0</c> at the end.</summary>
    public char Next()
    {
        var at = AfterSpaces();
        return at < _folded.Length ? _folded[at] : '\0';
    }

    public void SkipSpaces() => Position = AfterSpaces();

    /// <summary>Takes the text, and the spaces before it.</summary>
    public bool TryTake(string wanted)
    {
        var at = AfterSpaces();
        if (!_folded.AsSpan(at).StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Position = at + wanted.Length;
        return true;
    }

    /// <summary>Takes the first of several texts that is there, or gives null.</summary>
    public string? TakeAny(params ReadOnlySpan<string> wanted)
    {
        foreach (var candidate in wanted)
        {
            if (TryTake(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Takes a sign that means "until": 〜 ～ - – — ー .. から.</summary>
    public bool TryTakeRange()
    {
        if (TakeAny("..", "から") is not null)
        {
            return true;
        }

        var isSign = RangeSigns.Contains(Next());
        if (isSign)
        {
            Skip();
        }

        return isSign;
    }

    /// <summary>Takes a whole number of one to <paramref name="longest"/> digits (at most 9), and the spaces before it.</summary>
    /// <returns>Null, and nothing is taken, when no number stands here or a longer one does.</returns>
    public int? TakeNumber(int longest = 4)
    {
        var start = AfterSpaces();
        var end = AfterDigits(start);
        if (end == start || end - start > longest)
        {
            return null;
        }

        Position = end;
        return int.Parse(_folded.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>Takes everything up to one of the marks or the end; as written, without spaces around it.</summary>
    public string TakeUntil(string marks)
    {
        var start = Position;
        while (Position < _folded.Length && !marks.Contains(_folded[Position]))
        {
            Position++;
        }

        return AsWritten(start, Position);
    }

    /// <summary>The characters from one offset to before another, as written, without spaces around them.</summary>
    public string AsWritten(int start, int end) => text.Value[start..end].Trim();

    private int AfterDigits(int at)
    {
        while (at < _folded.Length && char.IsAsciiDigit(_folded[at]))
        {
            at++;
        }

        return at;
    }

    // A line break is no space here: each of these values is one line.
    private int AfterSpaces()
    {
        var at = Position;
        while (at < _folded.Length && char.IsWhiteSpace(_folded[at]) && _folded[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return at;
    }
}
