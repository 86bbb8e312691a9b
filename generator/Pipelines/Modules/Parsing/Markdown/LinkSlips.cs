using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds links whose brackets Markdown does not read as a link, and addresses that swallowed the end of a sentence.</summary>
internal static partial class LinkSlips
{
    /// <summary>The first of a line, or null.</summary>
    public static Diagnostic? Find(BodyLine line)
    {
        if (!line.Span.ContainsAny('[', ']', '［') || line.Span.Contains('`'))
        {
            return null;
        }

        if (Marks().IsMatch(line.Span))
        {
            var link = Marks().Match(line.Text);
            return MarkdownDiagnostics.LinkMarks(
                line.Place.Shift(link.Index), link.Value, $"[{link.Groups["text"].Value}]({link.Groups["to"].Value.Trim(' ', '　')})");
        }

        if (!FullStop().IsMatch(line.Span))
        {
            return null;
        }

        var stop = FullStop().Match(line.Text);
        return MarkdownDiagnostics.LinkMarks(
            line.Place.Shift(stop.Index), stop.Value, $"{stop.Groups["start"].Value}{stop.Groups["to"].Value}){stop.Groups["stop"].Value}");
    }

    // What stands in the second brackets must look like an address, or the first brackets are just brackets.
    [GeneratedRegex(
        @"\[(?<text>[^\[\]［］]+)\][ 　]*（(?<to>" + Address + @")）|" +
        @"\[(?<text>[^\[\]［］]+)\][ 　]+\((?<to>" + Address + @")\)|" +
        @"［(?<text>[^\[\]［］]+)］[ 　]*[（(](?<to>" + Address + @")[）)]|" +
        @"[(（](?<text>[^()（）]+)[)）]\[(?<to>" + Address + @")\]")]
    private static partial Regex Marks();

    private const string Address = @"(?:https?://|mailto:|\.\./|\./|/|#)[^\s　()（）\[\]]*|[a-z0-9/-]+\.md";

    [GeneratedRegex(@"(?<start>\]\()(?<to>https?://[^\s()。、]+)(?<stop>[。、])\)")]
    private static partial Regex FullStop();
}
