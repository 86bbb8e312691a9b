namespace SocialHub.Pipelines;

/// <summary>The folded texts of all pieces in a row, so that a part is known by its place alone. Between texts, and where a text has a space, stands <see cref="Gap"/>.</summary>
internal sealed class SearchTexts
{
    /// <summary>No part reaches over it.</summary>
    public const char Gap = '\0';

    // One note of a text for so many characters: from there it is a step or two.
    private const int Stride = 64;

    private readonly int[] _starts;
    private readonly int[] _numbers;
    private readonly SearchLevel[] _levels;
    private readonly int[] _noted;

    /// <param name="pieces">In the order of their numbers.</param>
    public SearchTexts(IReadOnlyList<SearchText> pieces)
    {
        var count = pieces.Sum(p => p.Texts.Length);
        (_starts, _numbers, _levels) = (new int[count + 1], new int[count], new SearchLevel[count]);

        // Behind the last text so many gaps that the longest part can be read from any place.
        Characters = new char[pieces.Sum(p => p.Texts.Sum(t => t.Text.Length + 1)) + SearchParts.Longest];
        var (place, text) = (0, 0);
        foreach (var piece in pieces)
        {
            foreach (var (characters, level) in piece.Texts)
            {
                (_starts[text], _numbers[text], _levels[text]) = (place, piece.Number, level);
                Copy(characters, place);
                place += characters.Length + 1;
                text++;
            }
        }

        _starts[count] = Characters.Length;
        _noted = NoteTexts();
    }

    public char[] Characters { get; }

    /// <summary>The number of the piece in which a text stands.</summary>
    public int NumberOf(int text) => _numbers[text];

    public SearchLevel LevelOf(int text) => _levels[text];

    /// <summary>The number of the text in which a place lies.</summary>
    /// <param name="place">Where.</param>
    /// <param name="hint">The text of an earlier place, which is often the same; 0 if none is known.</param>
    public int TextAt(int place, int hint)
    {
        if (place < _starts[hint + 1])
        {
            return hint;
        }

        var text = Math.Max(hint, _noted[place / Stride]);
        while (_starts[text + 1] <= place)
        {
            text++;
        }

        return text;
    }

    private void Copy(string text, int place)
    {
        var target = Characters.AsSpan(place, text.Length);
        text.CopyTo(target);
        target.Replace(' ', Gap);
        target.Replace('\u3000', Gap);
    }

    private int[] NoteTexts()
    {
        var noted = new int[(Characters.Length / Stride) + 1];
        var text = 0;
        for (var i = 0; i < noted.Length; i++)
        {
            while (text < _numbers.Length - 1 && _starts[text + 1] <= i * Stride)
            {
                text++;
            }

            noted[i] = text;
        }

        return noted;
    }
}
