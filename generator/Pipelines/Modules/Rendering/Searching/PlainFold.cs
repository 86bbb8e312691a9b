namespace SocialHub.Pipelines;

/// <summary>Folds what most texts are made of, character by character: ASCII, kana, common kanji and marks, which never join with a neighbour of their kind.</summary>
/// <param name="fold">Folds one character by all rules.</param>
internal sealed class PlainFold(Func<char, string> fold)
{
    private const char NotPlain = char.MaxValue;

    // What a character becomes; 0 where nobody asked yet. Two threads may learn the same.
    private readonly char[] _folded = new char[char.MaxValue + 1];

    /// <summary>The folded text, the same object where nothing changes; null where a character needs all rules.</summary>
    public string? Fold(string text)
    {
        var changes = false;
        foreach (var c in text)
        {
            var folded = _folded[c];
            if (folded == 0)
            {
                _folded[c] = folded = Learn(c);
            }

            if (folded == NotPlain)
            {
                return null;
            }

            changes |= folded != c;
        }

        return changes ? string.Create(text.Length, (text, _folded), Copy) : text;
    }

    private static void Copy(Span<char> target, (string Text, char[] Folded) source)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = source.Folded[source.Text[i]];
        }
    }

    private char Learn(char c) => IsPlain(c) && fold(c) is [var folded] ? folded : NotPlain;

    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '、' and <= '】') or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ー')
        or (>= '\u4e00' and <= '\u9fff') or (>= '！' and <= '～');
}
