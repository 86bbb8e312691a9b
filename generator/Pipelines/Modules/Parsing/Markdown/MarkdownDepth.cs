namespace SocialHub.Pipelines;

/// <summary>Finds what is nested so deeply that Markdig would give up when it writes it: "[(" ten thousand times is no text.</summary>
internal static class MarkdownDepth
{
    /// <summary>How many pieces may lie around another: Markdig writes down to a depth of 128, and counts a little differently.</summary>
    public const int Deepest = 100;

    // Each level of a list takes two spaces or more.
    private const int DeepestIndent = Deepest * 2;

    /// <summary>The first line, from 0 on, that is indented so far that it is nested too deeply; -1 for none. Markdig takes very long to find out.</summary>
    public static int FirstTooIndented(ReadOnlySpan<char> text)
    {
        var line = 0;
        foreach (var range in text.Split('\n'))
        {
            if (text[range] is [' ' or '\t', ..] && text[range].IndexOfAnyExcept(' ', '\t') > DeepestIndent)
            {
                return line;
            }

            line++;
        }

        return -1;
    }
}
