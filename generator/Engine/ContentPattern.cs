namespace SocialHub.Engine;

/// <summary>A glob over content paths: <c>*</c> matches within one segment, <c>**</c> any number of segments.</summary>
public sealed record ContentPattern
{
    private readonly string[] _segments;

    private ContentPattern(string text) => (Text, _segments) = (text, text.Split('/'));

    public string Text { get; }

    public static ContentPattern From(string text) => new(text);

    public bool Matches(string path) => MatchesFrom(0, path.Split('/'), 0);

    public override string ToString() => Text;

    private bool MatchesFrom(int pattern, string[] path, int at)
    {
        if (pattern == _segments.Length)
        {
            return at == path.Length;
        }

        if (_segments[pattern] == "**")
        {
            return MatchesFrom(pattern + 1, path, at) || (at < path.Length && MatchesFrom(pattern, path, at + 1));
        }

        return at < path.Length && MatchesSegment(_segments[pattern], path[at]) && MatchesFrom(pattern + 1, path, at + 1);
    }

    private static bool MatchesSegment(string pattern, string segment)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? pattern == segment
            : segment.Length >= pattern.Length - 1 &&
                segment.StartsWith(pattern[..star], StringComparison.Ordinal) &&
                segment.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
