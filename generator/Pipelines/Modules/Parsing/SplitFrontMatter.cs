using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Tells the front matter of a Markdown file from its body; keeps the line numbers of both.</summary>
public sealed class SplitFrontMatter : PerItem<ContentFile, SourceText>
{
    protected override SourceText? Map(ContentFile item, BuildContext context)
    {
        if (TextDecoder.Decode(item, context.Diagnostics) is not { } text)
        {
            return null;
        }

        if (FrontMatterSlips.Plain(text) is { } front)
        {
            var body = front.End.Value + FrontMatterSlips.Fence.Length + 2;
            return new SourceText(item.Path, new TextBlock(text[front], 2), new TextBlock(text[body..], text.AsSpan(0, body).Count('\n') + 1));
        }

        var lines = text.Split('\n');
        if (!Passes(FrontMatterSlips.AtStart(item.Path, text, lines), lines, context))
        {
            return null;
        }

        var end = Array.FindIndex(lines, 1, FrontMatterSlips.IsFence);
        if (!Passes(FrontMatterSlips.AtEnd(item.Path, lines, end), lines, context))
        {
            return null;
        }

        end = Array.FindIndex(lines, 1, FrontMatterSlips.IsFence);
        return new SourceText(
            item.Path,
            new TextBlock(string.Join('\n', lines[1..end]), 2),
            new TextBlock(string.Join('\n', lines[(end + 1)..]), end + 2));
    }

    // A line that was meant as one of hyphens is read as one, so that its slip has no followers.
    private static bool Passes(Diagnostic? slip, string[] lines, BuildContext context)
    {
        if (slip is null)
        {
            return true;
        }

        context.Diagnostics.Add(slip);
        if (slip.Code != "front-matter-fence")
        {
            return false;
        }

        lines[slip.Span.Line - 1] = FrontMatterSlips.Fence;
        return true;
    }
}
