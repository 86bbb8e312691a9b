using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Tells the front matter of a Markdown file from its body; keeps the line numbers of both.</summary>
public sealed class SplitFrontMatter : PerItem<ContentFile, SourceText>
{
    private const string Fence = "---";

    protected override SourceText? Map(ContentFile item, BuildContext context)
    {
        if (TextDecoder.Decode(item, context.Diagnostics) is not { } text)
        {
            return null;
        }

        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            context.Diagnostics.Add(FileDiagnostics.FrontMatterMissing(SourceSpan.StartOf(item.Path), lines[0]));
            return null;
        }

        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() == Fence);
        if (end < 0)
        {
            context.Diagnostics.Add(FileDiagnostics.FrontMatterUnclosed(LikelyEnd(item.Path, lines)));
            return null;
        }

        return new SourceText(
            item.Path,
            new TextBlock(string.Join('\n', lines[1..end]), 2),
            new TextBlock(string.Join('\n', lines[(end + 1)..]), end + 2));
    }

    // The closing line belongs before the first line that is neither a key, an item, an indented line nor a comment.
    private static SourceSpan LikelyEnd(string path, string[] lines)
    {
        var line = Array.FindIndex(lines, 1, l =>
            l.Length == 0 || (l[0] is not (' ' or '-' or '#') && !l.Contains(':') && !l.Contains('：')));
        return new SourceSpan(path, (line < 0 ? lines.Length - 1 : line) + 1, 1);
    }
}
