using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds <c>**</c> that readers would see; one diagnostic for each line.</summary>
internal static partial class EmphasisSlips
{
    public static void Check(MarkdownPieces pieces, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (!text.Contains("**", StringComparison.Ordinal))
        {
            return;
        }

        var told = new HashSet<int>();
        foreach (var literal in pieces.Literals)
        {
            var stars = literal.IsFirstCharacterEscaped ? -1 : literal.Content.AsSpan().IndexOf("**");
            if (stars < 0 || !told.Add(literal.Line))
            {
                continue;
            }

            var place = MarkdownPlace.Of(literal, origin).Shift(stars);
            var rest = RestOfLine(pieces.Lines, place, origin);
            var paired = Pair().Replace(rest, "**$1**");
            diagnostics.Add(MarkdownDiagnostics.EmphasisVisible(
                place, rest, paired == rest || paired.Split("**").Length % 2 == 0 ? rest.Replace("**", "", StringComparison.Ordinal) : paired));
        }
    }

    private static string RestOfLine(LinedText lines, SourceSpan place, SourceSpan origin)
    {
        // A line that the text has not would stop the build: its last is quoted then.
        var line = lines.Line(Math.Clamp(place.Line - origin.Line + 1, 1, lines.Count));
        var column = place.Column - (place.Line == origin.Line ? origin.Column : 1);
        return line[Math.Clamp(column, 0, line.Length)..];
    }

    [GeneratedRegex(@"\*\*[\s　]*([^*]+?)[\s　]*\*\*")]
    private static partial Regex Pair();
}
