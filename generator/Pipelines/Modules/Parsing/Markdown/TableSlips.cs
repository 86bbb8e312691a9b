using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds tables that Markdown does not see, or that lose cells.</summary>
internal static partial class TableSlips
{
    public static List<Diagnostic> Find(BodyLine[] lines)
    {
        var found = new List<Diagnostic>();
        for (var i = 0; i < lines.Length; i++)
        {
            var length = BodyLine.RunOf(lines.AsSpan(i), l => !l.IsCode && IsRow(l.Span));
            if (length >= 2 && Problem(lines[i..(i + length)]) is { } problem)
            {
                found.Add(problem);
            }

            i += Math.Max(0, length - 1);
        }

        return found;
    }

    private static bool IsRow(ReadOnlySpan<char> line) =>
        line.Trim(" 　") is [var first, _, .., var last] && first is '|' or '｜' && last is '|' or '｜' && !line.Contains('《');

    // Most are; then no text is made.
    private static bool IsSound(BodyLine[] rows)
    {
        var columns = Cells(rows[0].Span);
        return Cells(rows[1].Span) == columns && Line().IsMatch(rows[1].Span.Trim(" 　")) &&
            Array.TrueForAll(rows, r => !r.Span.Contains('｜') && Cells(r.Span) >= columns);
    }

    private static Diagnostic? Problem(BodyLine[] rows)
    {
        if (IsSound(rows))
        {
            return null;
        }

        var old = string.Join('\n', rows.Select(r => r.Text));
        var narrow = rows.Select(r => r.Text.Trim(' ', '　').Replace('｜', '|')).ToList();
        var columns = Cells(narrow[0]);
        if (!Line().IsMatch(FullWidth.ToAscii(narrow[1])))
        {
            narrow.Insert(1, "|" + string.Concat(Enumerable.Repeat("---|", columns)));
        }
        else if (Cells(narrow[1]) != columns || !Line().IsMatch(narrow[1]))
        {
            narrow[1] = "|" + string.Concat(Enumerable.Repeat("---|", columns));
        }

        var mended = string.Join('\n', narrow.Select(r => Cells(r) < columns ? r + string.Concat(Enumerable.Repeat("  |", columns - Cells(r))) : r));
        return mended == string.Join('\n', rows.Select(r => r.Text.Trim(' ', '　'))) || narrow.Any(r => Cells(r) > columns)
            ? null
            : MarkdownDiagnostics.TableShape(
                rows[0].Place, old, mended,
                "表の書き方がそろっていません。縦の線は半角の「|」で、2行目に「|---|」の行を書き、どの行も同じ数のますにします。");
    }

    private static int Cells(ReadOnlySpan<char> row)
    {
        var bars = 0;
        for (var i = 0; i < row.Length; i++)
        {
            bars += row[i] == '|' && (i == 0 || row[i - 1] != '\\') ? 1 : 0;
        }

        return bars - 1;
    }

    [GeneratedRegex(@"^\|(?: *:?-+:? *\|)+$")]
    private static partial Regex Line();
}
