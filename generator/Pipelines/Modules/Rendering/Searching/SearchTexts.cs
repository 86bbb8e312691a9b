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
    /// <param name="fold">Makes equal what readers mean as one.</param>
    public SearchTexts(ImmutableArray<SearchPiece> pieces, SearchFold fold)
    {
        // Measured first, so that what is folded is written at once where it stays.
        var (texts, places) = (new int[pieces.Length + 1], new int[pieces.Length + 1]);
        Parallel.For(0, pieces.Length, i =>
        {
            foreach (var text in SearchText.Of(pieces[i]))
            {
                texts[i + 1]++;
                places[i + 1] += fold.LengthOf(text.Text) + 1;
            }
        });
        for (var i = 0; i < pieces.Length; i++)
        {
            texts[i + 1] += texts[i];
            places[i + 1] += places[i];
        }

        var count = texts[^1];
        (_starts, _numbers, _levels) = (new int[count + 1], new int[count], new SearchLevel[count]);

        // Behind the last text so many gaps that the longest part can be read from any place.
        Characters = new char[places[^1] + SearchParts.Longest];
        Parallel.For(0, pieces.Length, i => Take(pieces[i], texts[i], places[i], fold));
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

    private void Take(SearchPiece piece, int text, int place, SearchFold fold)
    {
        foreach (var (characters, level) in SearchText.Of(piece))
        {
            (_starts[text], _numbers[text], _levels[text]) = (place, piece.Number, level);
            var target = Characters.AsSpan(place);
            target = target[..fold.FoldTo(characters, target)];
            target.Replace(' ', Gap);
            target.Replace('\u3000', Gap);
            place += target.Length + 1;
            text++;
        }
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
