using System.Buffers;
using Markdig.Syntax;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Looks for brackets that Markdown would show as they are, or drop: footnotes and callouts that are written wrongly.</summary>
/// <remarks>The parser cuts such brackets into several literals, so they are looked for in the joined text of a paragraph.</remarks>
internal static class BracketChecks
{
    // One of them stands in whatever is found.
    private static readonly SearchValues<char> Marks = SearchValues.Create("^!");

    public static void Check(MarkdownPieces pieces, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return;
        }

        foreach (var (leaf, literals) in pieces.LeavesWith(Marks))
        {
            var start = Math.Clamp(leaf.Span.Start, 0, text.Length);
            if (FootnoteIn(literals) is { } label)
            {
                diagnostics.Add(MarkdownDiagnostics.FootnoteUndefined(PlaceOf(label, pieces.Lines, start, origin), label));
            }

            if (leaf.Parent is QuoteBlock && literals.StartsWith("[!", StringComparison.Ordinal))
            {
                var known = string.Join("、", CalloutKind.All.Select(k => k.Name));
                var mark = literals.Split(InlineText.Other)[0];
                diagnostics.Add(MarkdownDiagnostics.CalloutUnknown(PlaceOf("[!", pieces.Lines, start, origin), mark, known));
            }
        }

        CheckUnusedFootnotes(text, origin, diagnostics);
    }

    private static string? FootnoteIn(string literals)
    {
        var start = literals.IndexOf("[^", StringComparison.Ordinal);
        var end = start < 0 ? -1 : literals.IndexOf(']', start);
        return end < 0 ? null : literals[start..(end + 1)];
    }

    // Markdig drops a definition that nothing refers to, together with its text.
    private static void CheckUnusedFootnotes(string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (!text.Contains("[^", StringComparison.Ordinal))
        {
            return;
        }

        var (line, mentioned) = (origin.Line, MentionedFootnotes(text));
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var written = text.AsSpan()[range];
            var end = written.StartsWith("[^") ? written.IndexOf(']') + 1 : 0;
            if (end > 0 && written[end..].StartsWith(":") && written[..end].ToString() is var label && !mentioned.Contains(label))
            {
                diagnostics.Add(MarkdownDiagnostics.FootnoteUnused(origin with { Line = line, Column = 1 }, label));
            }

            line++;
        }
    }

    // Labels with their brackets, wherever no colon follows, which would make it a definition.
    private static HashSet<string> MentionedFootnotes(string text)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var start = text.IndexOf("[^", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[^", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(']', start) + 1;
            if (end == 0)
            {
                break;
            }

            if (end == text.Length || text[end] != ':')
            {
                labels.Add(text[start..end]);
            }
        }

        return labels;
    }

    internal static SourceSpan PlaceOf(string wanted, LinedText lines, int start, SourceSpan origin)
    {
        var at = lines.Text.IndexOf(wanted, start, StringComparison.Ordinal);
        return MarkdownPlace.At(at < 0 ? start : at, lines, origin);
    }
}
