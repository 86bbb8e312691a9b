using Markdig.Syntax;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Looks for marks of a language that were not understood and would be visible to readers.</summary>
internal static class ForeignChecks
{
    private const string Mark = "{lang=";

    public static void Check(MarkdownDocument tree, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        foreach (var leaf in tree.Descendants<LeafBlock>().Where(l => l.Inline is not null))
        {
            if (BracketChecks.LiteralsOf(leaf.Inline!).Contains(Mark, StringComparison.Ordinal))
            {
                var start = Math.Clamp(leaf.Span.Start, 0, text.Length);
                diagnostics.Add(MarkdownDiagnostics.LanguageUnreadable(BracketChecks.PlaceOf(Mark, text, start, origin)));
            }
        }
    }
}
