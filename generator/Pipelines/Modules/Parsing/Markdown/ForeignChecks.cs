using System.Buffers;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Looks for marks of a language that were not understood and would be visible to readers.</summary>
internal static class ForeignChecks
{
    private const string Mark = "{lang=";

    private static readonly SearchValues<char> First = SearchValues.Create("{");

    public static void Check(MarkdownPieces pieces, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (!text.Contains(Mark[0], StringComparison.Ordinal))
        {
            return;
        }

        foreach (var (leaf, literals) in pieces.LeavesWith(First))
        {
            if (literals.Contains(Mark, StringComparison.Ordinal))
            {
                var start = Math.Clamp(leaf.Span.Start, 0, text.Length);
                diagnostics.Add(MarkdownDiagnostics.LanguageUnreadable(BracketChecks.PlaceOf(Mark, pieces.Lines, start, origin)));
            }
        }
    }
}
