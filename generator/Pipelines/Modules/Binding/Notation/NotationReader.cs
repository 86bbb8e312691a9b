using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A cursor over one value of the notation: reads half-width forms, remembers where they were written.</summary>
internal sealed class NotationReader(Located<string> text, DiagnosticBag diagnostics)
{
    private const int LongestQuote = 20;
    private const int MostDigits = 6;

    private readonly string _narrow = NarrowForm.Of(text.Value);

    /// <summary>Offset of the next character, in UTF-16 units of the text as written.</summary>
    public int Position { get; set; }

    /// <summary>True as soon as anything was reported: the value is then not to be used.</summary>
    public bool Failed { get; private set; }

    public bool AtEnd => Position == _narrow.Length;

    /// <summary>The next character in half-width form, or NUL at the end.</summary>
    public char Current => At(Position);

    public SourceSpan SpanAt(int offset) => text.Span.Shift(offset);

    public void Report(Diagnostic diagnostic)
    {
        Failed = true;
        diagnostics.Add(diagnostic);
    }

    /// <summary>The text as written between two offsets.</summary>
    public string Written(int from, int to) => text.Value[from..to];

    /// <summary>What is left from <paramref name="from"/>, as written, cut to a length that a message can bear.</summary>
    public string Quote(int from)
    {
        var rest = text.Value[from..].TrimEnd();
        var cut = LongestQuote - (rest.Length > LongestQuote && char.IsHighSurrogate(rest[LongestQuote - 1]) ? 1 : 0);
        return rest.Length <= LongestQuote ? rest : rest[..cut] + "…";
    }

    public void SkipSpaces()
    {
        while (Current == ' ')
        {
            Position++;
        }
    }

    /// <summary>Skips spaces and then the word; without the word the cursor stays.</summary>
    /// <param name="word">In half-width form.</param>
    public bool TrySkip(string word)
    {
        var start = Position;
        SkipSpaces();
        if (_narrow.AsSpan(Position).StartsWith(word, StringComparison.Ordinal))
        {
            Position += word.Length;
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Skips spaces and the first of the words that stands there; put longer words before their beginnings.</summary>
    public bool TrySkipAny(params ReadOnlySpan<string> words) => TrySkipAny(out _, words);

    /// <inheritdoc cref="TrySkipAny(ReadOnlySpan{string})"/>
    public bool TrySkipAny(out string found, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (TrySkip(word))
            {
                found = word;
                return true;
            }
        }

        found = "";
        return false;
    }

    /// <summary>Skips spaces and reads a whole number of at most six digits; otherwise the cursor stays.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits it was written with.</param>
    public bool TryReadNumber(out int value, out int digits)
    {
        var start = Position;
        SkipSpaces();
        (value, digits) = (0, 0);
        while (char.IsAsciiDigit(Current) && digits <= MostDigits)
        {
            value = (value * 10) + (Current - '0');
            digits++;
            Position++;
        }

        if (digits is > 0 and <= MostDigits)
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Reads a count, where 1,200 may have its comma; otherwise the cursor stays.</summary>
    public bool TryReadCount(out int value)
    {
        var read = TryReadNumber(out value, out var digits);
        if (read && digits <= 3 && Current == ',' && At(Position + 4) is not (>= '0' and <= '9') &&
            char.IsAsciiDigit(At(Position + 1)) && char.IsAsciiDigit(At(Position + 2)) && char.IsAsciiDigit(At(Position + 3)))
        {
            Position++;
            _ = TryReadNumber(out var thousandth, out _);
            value = (value * 1000) + thousandth;
        }

        return read;
    }

    /// <summary>Runs a reading and puts the cursor back: what comes next, without taking it.</summary>
    public bool Sees(Func<NotationReader, bool> read)
    {
        var start = Position;
        var seen = read(this);
        Position = start;
        return seen;
    }

    private char At(int offset) => offset < _narrow.Length ? _narrow[offset] : '\0';
}
