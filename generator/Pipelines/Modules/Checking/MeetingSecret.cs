namespace SocialHub.Pipelines;

/// <summary>Finds ids, passcodes and join links of online meetings.</summary>
internal static class MeetingSecret
{
    private static readonly string[] Words =
        ["ミーティングID", "ミーティング ID", "Meeting ID", "会議ID", "会議 ID", "パスコード", "passcode", "パスワード"];

    private static readonly string[] JoinLinks =
        ["zoom.us/j/", "zoom.us/w/", "meet.google.com/", "teams.microsoft.com/l/meetup", "teams.live.com/meet"];

    /// <summary>Index of the first, or -1. A word counts only with a value behind it: one may write about passcodes.</summary>
    public static int Find(string line)
    {
        foreach (var link in JoinLinks)
        {
            if (line.IndexOf(link, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                return at;
            }
        }

        foreach (var word in Words)
        {
            if (line.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && HasValue(line.AsSpan(at + word.Length)))
            {
                return at;
            }
        }

        return -1;
    }

    // 「: 123 4567 8901」 or 「は abc123」: at most a few marks, then a run of letters or digits with a digit in it.
    private static bool HasValue(ReadOnlySpan<char> rest)
    {
        var value = rest.TrimStart(" :はが=「『（(");
        var length = 0;
        var digits = 0;
        while (length < value.Length && (char.IsAsciiLetterOrDigit(value[length]) || value[length] is ' ' or '-'))
        {
            digits += char.IsAsciiDigit(value[length]) ? 1 : 0;
            length++;
        }

        return length >= 4 && digits >= 2;
    }
}
