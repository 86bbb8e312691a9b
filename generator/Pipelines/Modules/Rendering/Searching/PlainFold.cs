namespace SocialHub.Pipelines;

/// <summary>Folds what most texts are made of, character by character: ASCII, kana, common kanji and marks, which never join with a neighbour of their kind.</summary>
/// <param name="fold">Folds one character by all rules.</param>
internal sealed class PlainFold(Func<char, string> fold)
{
    private const char NotPlain = char.MaxValue;

    // What a character becomes; 0 where nobody asked yet. Two threads may learn the same.
    private readonly char[] _folded = new char[char.MaxValue + 1];

    /// <summary>Whether no character of a text needs all rules.</summary>
    public bool Knows(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            var folded = _folded[c];
            if (folded == 0)
            {
                _folded[c] = folded = Learn(c);
            }

            if (folded == NotPlain)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Folds a text that it knows: as many characters.</summary>
    public void Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = _folded[text[i]];
        }
    }

    private char Learn(char c) => IsPlain(c) && fold(c) is [var folded] ? folded : NotPlain;

    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '、' and <= '】') or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ー')
        or (>= '\u4e00' and <= '\u9fff') or (>= '！' and <= '～');
}
