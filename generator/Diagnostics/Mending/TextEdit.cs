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
    public (TextEdit Edit, int Offset)? FindIn(LinedText lines)
    {
        var (text, line) = (lines.Text, lines.StartOf(At.Line));
        if (line < 0)
        {
            return null;
        }

        // What is longer than the rest of its line begins there all the same.
        var end = text.IndexOf('\n', line) is >= 0 and var next ? next : text.Length;
        var from = Math.Min(line + At.Column - 1, end);
        var found = text.IndexOf(Old, from, Math.Min(end - from + Old.Length, text.Length - from), StringComparison.Ordinal);
        return found >= 0 ? (this, found) : Otherwise?.FindIn(lines);
    }
}
