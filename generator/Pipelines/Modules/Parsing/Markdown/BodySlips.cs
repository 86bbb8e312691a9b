using System.Buffers;
using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds marks of Markdown in full-width characters or without their space, which would be visible to readers as they are.</summary>
internal static partial class BodySlips
{
    // One of them stands in whatever is found within a line.
    private static readonly SearchValues<char> Marks = SearchValues.Create("＊&[]［");

    /// <summary>Reports the slips, and gives the text as it was meant, line for line, so that they have no followers.</summary>
    public static string Mend(TextBlock block, string file, bool isRoadmap, DiagnosticBag diagnostics)
    {
        var lines = BodyLine.Of(block, file);
        var isSeen = InvisibleCharacters.FirstIn(block.Text) < 0;
        var found = new List<Diagnostic>();
        foreach (var line in lines)
        {
            if (((isSeen ? null : Invisible(line)) ?? (line.IsCode ? null : Problem(line))) is { } problem)
            {
                found.Add(problem);
            }
        }

        found.AddRange(ListSlips.Find(lines, isRoadmap ? 1 : 2));
        found.AddRange(TableSlips.Find(lines));
        found.ForEach(diagnostics.Add);
        return MeantText.Of(block, found).Text;
    }

    private static Diagnostic? Problem(BodyLine line) => ProblemOfHeading(line) ??
        (line.Span.ContainsAny(Marks) ? ProblemOfEmphasis(line) ?? ProblemOfSpace(line) ?? LinkSlips.Find(line) : null);

    // In code too: whoever copies it gets more than they see.
    private static Diagnostic? Invisible(BodyLine line) => InvisibleCharacters.FirstIn(line.Text) is >= 0 and var at
        ? YamlDiagnostics.Invisible(line.Place.Shift(at), line.Text, InvisibleCharacters.Without(line.Text))
        : null;

    // One # alone may begin a hashtag; marks with a space behind them are a heading.
    private static Diagnostic? ProblemOfHeading(BodyLine line)
    {
        if (line.Span is not ['#' or '＃', ..] || line.Span.TrimStart('#') is [' ', ..])
        {
            return null;
        }

        var found = HeadingMark().Match(line.Text);
        return found.Success
            ? MarkdownDiagnostics.HeadingMark(
                line.Place, line.Text, new string('#', Math.Max(2, found.Groups["marks"].Length)) + " " + found.Groups["text"].Value)
            : null;
    }

    private static Diagnostic? ProblemOfEmphasis(BodyLine line)
    {
        if (!line.Span.Contains('＊'))
        {
            return null;
        }

        var wide = WideStars().Match(line.Text);
        return wide.Success
            ? MarkdownDiagnostics.EmphasisVisible(line.Place.Shift(wide.Index), line.Text[wide.Index..], WideStars().Replace(line.Text[wide.Index..], "**$1**"))
            : null;
    }

    // Word and its like write it for every second space.
    private static Diagnostic? ProblemOfSpace(BodyLine line)
    {
        var at = line.Span.Contains('`') ? -1 : line.Span.IndexOf("&nbsp;");
        return at < 0
            ? null
            : MarkdownDiagnostics.HtmlRefused(line.Place.Shift(at), line.Text[at..], line.Text[at..].Replace("&nbsp;", " ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?<marks>#{2,6})[　\u00A0]*(?<text>[^#\s　].*)$|^(?<marks>#{1,6})[　\u00A0]+(?<text>\S.*)$|^(?<marks>[#＃]*＃[#＃]*)[ 　]*(?<text>\S.*)$")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"＊＊\s*([^＊\n]+?)\s*＊＊")]
    private static partial Regex WideStars();
}
