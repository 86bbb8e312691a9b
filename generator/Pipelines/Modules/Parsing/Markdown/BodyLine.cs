namespace SocialHub.Pipelines;

/// <summary>A line of a body.</summary>
/// <param name="Text">Without its line end.</param>
/// <param name="Place">Its first character.</param>
/// <param name="IsCode">True inside a code block, where every mark stands for itself.</param>
internal sealed record BodyLine(string Text, SourceSpan Place, bool IsCode)
{
    public static BodyLine[] Of(TextBlock block, string file)
    {
        var (isCode, number) = (false, block.FirstLine);
        var lines = new List<BodyLine>();
        foreach (var text in block.Text.Split('\n'))
        {
            var isFence = text.TrimStart().StartsWith("```", StringComparison.Ordinal) || text.TrimStart().StartsWith("~~~", StringComparison.Ordinal);
            isCode ^= isFence;
            lines.Add(new BodyLine(text, new SourceSpan(file, number++, 1), isCode || isFence || text.StartsWith("    ", StringComparison.Ordinal)));
        }

        return [.. lines];
    }
}
