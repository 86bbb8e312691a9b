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
            var start = text.AsSpan().TrimStart();
            var isFence = start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal);
            isCode ^= isFence;
            lines.Add(new BodyLine(text, new SourceSpan(file, number++, 1), isCode || isFence || text.StartsWith("    ", StringComparison.Ordinal)));
        }

        return [.. lines];
    }

    /// <summary>How many of the lines, from the first on, are such.</summary>
    public static int RunOf(ReadOnlySpan<BodyLine> lines, Predicate<BodyLine> isSuch)
    {
        var length = 0;
        while (length < lines.Length && isSuch(lines[length]))
        {
            length++;
        }

        return length;
    }
}
