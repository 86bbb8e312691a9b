using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Looks at definitions of links (<c>[r]: /about/</c>, CommonMark 0.31 §4.7), which are written in lines of their own and shown nowhere.</summary>
internal static class DefinitionChecks
{
    /// <summary>Ten times what a long text has. Markdig moves all that follow for each, and compares it with all before.</summary>
    public const int Most = 2_000;

    private const string Mark = "]:";

    /// <summary>The line, from 0 on, at which there are too many, those of notes with them; -1 where there are not.</summary>
    public static int FirstTooMany(ReadOnlySpan<char> text)
    {
        var (line, count) = (0, 0);
        foreach (var range in text.Split('\n'))
        {
            count += text[range].Contains(Mark, StringComparison.Ordinal) ? 1 : 0;
            if (count > Most)
            {
                return line;
            }

            line++;
        }

        return -1;
    }

    /// <summary>Reports those that no link uses; also the second of two with one name.</summary>
    public static void Check(MarkdownPieces pieces, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal))
        {
            return;
        }

        var used = pieces.All.OfType<LinkInline>().Select(l => l.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (var definition in pieces.All.OfType<LinkReferenceDefinition>().Where(d => d is not FootnoteLinkReferenceDefinition && !used.Contains(d)))
        {
            var (label, mark) = Written(definition, text);
            diagnostics.Add(MarkdownDiagnostics.DefinitionUnused(MarkdownPlace.Of(definition, origin), label, mark));
        }
    }

    // As written: Markdig's own label has other spaces.
    private static (string Label, string Mark) Written(LinkReferenceDefinition definition, string text)
    {
        var start = Math.Clamp(definition.Span.Start, 0, text.Length);
        if (text.IndexOf(Mark, start, StringComparison.Ordinal) is var end && end <= start)
        {
            return (definition.Label ?? "", "");
        }

        var rest = text.AsSpan(end + Mark.Length);
        return (text[(start + 1)..end], text[start..^rest.TrimStart(' ').Length]);
    }
}
