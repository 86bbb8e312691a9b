using System.Buffers;
using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds two or more lines that begin with ・, with a hyphen and no space, or with １． : lists that Markdown does not see.</summary>
internal static partial class ListSlips
{
    // One of them stands first, or behind one space.
    private static readonly SearchValues<char> First = SearchValues.Create("・•･●○■□◆◇－ー−–—-0123456789０１２３４５６７８９");

    /// <param name="lines">All lines of a body.</param>
    /// <param name="fewest">How many such lines beside each other make a list: in prose, one alone may be just a line.</param>
    public static List<Diagnostic> Find(BodyLine[] lines, int fewest)
    {
        var found = new List<Diagnostic>();
        for (var i = 0; i < lines.Length; i++)
        {
            var length = BodyLine.RunOf(lines.AsSpan(i), IsMarked);
            if (length >= fewest)
            {
                var run = lines[i..(i + length)];
                found.Add(MarkdownDiagnostics.ListMark(
                    run[0].Place, string.Join('\n', run.Select(l => l.Text)), string.Join('\n', run.Select(l => Mended(l.Text)))));
            }

            i += Math.Max(0, length - 1);
        }

        return found;
    }

    private static bool IsMarked(BodyLine line) =>
        (line.Span is [' ' or '　', var second, ..] ? First.Contains(second) : line.Span is [var first, ..] && First.Contains(first)) &&
        !line.IsCode && Mark().IsMatch(line.Span);

    private static string Mended(string line)
    {
        var mark = Mark().Match(line);
        var number = FullWidth.ToAscii(mark.Groups["number"].Value);
        return (number.Length > 0 ? number + ". " : "- ") + line[mark.Length..];
    }

    [GeneratedRegex(@"^[ 　]?(?:[・•･●○■□◆◇]|[－ー−–—]|-(?=[^\s\-\d>|:]))[ 　]*(?=\S)|^[ 　]?(?<number>[０-９]{1,2})[．.、][ 　]*(?=\S)|^[ 　]?(?<number>[0-9]{1,2})[．、][ 　]*(?=\S)")]
    private static partial Regex Mark();
}
