namespace SocialHub.Diagnostics;

/// <summary>A text that knows where its lines begin: places in it are found at once, however many there are.</summary>
public sealed class LinedText
{
    private readonly List<int> _starts = [0];

    /// <param name="text">With <c>\n</c> between lines.</param>
    public LinedText(string text)
    {
        Text = text;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            _starts.Add(end + 1);
        }
    }

    public string Text { get; }

    /// <summary>How many lines it has; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>Where a line begins, counted from 1; -1 where the text has no such line.</summary>
    public int StartOf(int line) => line <= _starts.Count ? _starts[line - 1] : -1;

    /// <summary>The line, counted from 1, in which an offset lies; the end of a line lies in it.</summary>
    public int LineAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Where an offset lies.</summary>
    /// <param name="file">That the text is of.</param>
    /// <param name="offset">From 0 to the length of the text.</param>
    public SourceSpan PlaceIn(string file, int offset)
    {
        var line = LineAt(offset);
        return new SourceSpan(file, line, offset - StartOf(line) + 1);
    }

    /// <summary>A line that the text has, counted from 1, without its end.</summary>
    public string Line(int line) => Text[_starts[line - 1]..(line < _starts.Count ? _starts[line] - 1 : Text.Length)];
}
