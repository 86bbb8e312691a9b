using System.Text;

namespace SocialHub.Diagnostics;

/// <summary>Texts with edits made in them.</summary>
public static class MendedText
{
    /// <summary>The whole lines as they read after one edit, joined by <c>\n</c>: what a person pastes. Null when the edit does not fit the text.</summary>
    public static string? Lines(LinedText lines, TextEdit edit)
    {
        if (edit.FindIn(lines) is not var (fitting, offset))
        {
            return null;
        }

        // A line that only goes away leaves nothing to paste.
        if (fitting.New.Length == 0 && fitting.Old.EndsWith('\n'))
        {
            return "";
        }

        var text = lines.Text;
        var written = fitting.New.TrimEnd('\n');
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var rest = text.AsSpan(offset + fitting.Old.Length);
        var end = written.Length < fitting.New.Length ? 0 : rest.IndexOf('\n');
        return string.Concat(text.AsSpan(start, offset - start), written, end < 0 ? rest : rest[..end]);
    }

    /// <summary>The text after all edits that fit it and do not overlap an earlier one; places count in the text as it was.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var mended = new StringBuilder();
        var done = 0;
        foreach (var (edit, offset) in Fitting(text, edits))
        {
            mended.Append(text.AsSpan(done, offset - done)).Append(edit.New);
            done = offset + edit.Old.Length;
        }

        return mended.Append(text.AsSpan(done)).ToString();
    }

    /// <summary>The edits that <see cref="Apply"/> makes, with the offsets at which they begin, in the order of the text.</summary>
    public static IReadOnlyList<(TextEdit Edit, int Offset)> Fitting(string text, IEnumerable<TextEdit> edits)
    {
        var fitting = new List<(TextEdit Edit, int Offset)>();
        var done = 0;
        var lines = new LinedText(text);
        foreach (var (edit, offset) in edits.Select(e => e.FindIn(lines)).OfType<(TextEdit, int)>().Distinct().OrderBy(e => e.Item2))
        {
            if (offset >= done)
            {
                fitting.Add((edit, offset));
                done = offset + edit.Old.Length;
            }
        }

        return fitting;
    }
}
