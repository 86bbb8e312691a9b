namespace SocialHub.Pipelines;

/// <summary>Finds in one walk through a text which rules can find anything in it: those of which a word stands there, in capital or small letters, and those without words.</summary>
internal sealed class PrivacyWords
{
    private readonly ulong _always;

    // For each character that begins a word: which of the groups, 0 for none.
    private readonly byte[] _groupOf = new byte[char.MaxValue + 1];
    private readonly List<(string Word, ulong Rule)[]> _groups = [[]];

    /// <param name="rules">At most 64; their words have two characters at least.</param>
    public PrivacyWords(ImmutableArray<PrivacyRule> rules)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            _always |= rules[i].Words.IsEmpty ? 1UL << i : 0;
            foreach (var word in rules[i].Words)
            {
                Add(word, char.ToLowerInvariant(word[0]), 1UL << i);
                if (char.ToUpperInvariant(word[0]) != char.ToLowerInvariant(word[0]))
                {
                    Add(word, char.ToUpperInvariant(word[0]), 1UL << i);
                }
            }
        }
    }

    /// <summary>A bit for each rule, the first in the lowest.</summary>
    public ulong RulesIn(ReadOnlySpan<char> text)
    {
        var found = _always;
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (_groupOf[text[i]] is > 0 and var group)
            {
                foreach (var (word, rule) in _groups[group])
                {
                    found |= (found & rule) == 0 && StandsAt(word, text, i) ? rule : 0;
                }
            }
        }

        return found;
    }

    // The second character alone tells most apart; the bit is that of small letters.
    private static bool StandsAt(string word, ReadOnlySpan<char> text, int place) =>
        (text[place + 1] | 0x20) == (word[1] | 0x20) && text[place..].StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private void Add(string word, char first, ulong rule)
    {
        if (_groupOf[first] == 0)
        {
            _groupOf[first] = checked((byte)_groups.Count);
            _groups.Add([]);
        }

        _groups[_groupOf[first]] = [.. _groups[_groupOf[first]], (word, rule)];
    }
}
