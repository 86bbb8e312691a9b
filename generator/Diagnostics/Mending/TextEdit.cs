namespace SocialHub.Diagnostics;

/// <summary>Replaces some characters of a file by others; an empty <paramref name="Old"/> only inserts.</summary>
/// <param name="At">Where the old text is looked for: at this place or further on in its line.</param>
/// <param name="Old">What stands there, with <c>\n</c> between lines, in composed characters (NFC).</param>
/// <param name="New">What shall stand there.</param>
/// <param name="IsSafe">See <see cref="Mend"/>.</param>
public sealed record TextEdit(SourceSpan At, string Old, string New, bool IsSafe = false) : Mend(IsSafe)
{
    /// <summary>The edit to make where <see cref="Old"/> does not stand, e.g. because the value is written without brackets.</summary>
    public TextEdit? Otherwise { get; init; }

    /// <summary>The edit that fits the text, with the offset at which it begins; null when the text says something else there.</summary>
    public (TextEdit Edit, int Offset)? FindIn(string text)
    {
        var line = LineStart(text, At.Line);
        if (line < 0)
        {
            return null;
        }

        var end = text.IndexOf('\n', line);
        var from = Math.Min(line + At.Column - 1, end < 0 ? text.Length : end);
        var found = text.IndexOf(Old, from, StringComparison.Ordinal);
        return found >= 0 && (found == from || end < 0 || found <= end) ? (this, found) : Otherwise?.FindIn(text);
    }

    // -1 where the file has no such line; one line below the last may be inserted at.
    private static int LineStart(string text, int line)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                return -1;
            }

            start = end + 1;
        }

        return start;
    }
}
