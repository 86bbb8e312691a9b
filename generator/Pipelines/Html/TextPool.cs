using System.Collections.Concurrent;

namespace SocialHub.Pipelines;

/// <summary>Gives one string for the same characters: ten thousand pages have the same menu. Safe to use from several threads.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _texts =
        new ConcurrentDictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        var own = text.ToString();
        return _texts.Dictionary.GetOrAdd(own, own);
    }
}
