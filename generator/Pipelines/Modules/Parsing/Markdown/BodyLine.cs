namespace SocialHub.Pipelines;

/// <summary>A line of a body, without its line end. Most lines are only looked at; their text is not taken out before somebody asks.</summary>
internal sealed class BodyLine
{
    private readonly string _block;
    private readonly Range _range;

    private BodyLine(string block, Range range, SourceSpan place, bool isCode) => (_block, _range, Place, IsCode) = (block, range, place, isCode);

    public ReadOnlySpan<char> Span => _block.AsSpan()[_range];

    public string Text => field ??= Span.ToString();

    /// <summary>Its first character.</summary>
    public SourceSpan Place { get; }

    /// <summary>True inside a code block, where every mark stands for itself.</summary>
    public bool IsCode { get; }

    public static BodyLine[] Of(TextBlock block, string file)
    {
        var (isCode, number) = (false, block.FirstLine);
        var lines = new List<BodyLine>();
        foreach (var range in block.Text.AsSpan().Split('\n'))
        {
            var text = block.Text.AsSpan()[range];
            var start = text.TrimStart();
            var isFence = start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal);
            isCode ^= isFence;
            lines.Add(new BodyLine(block.Text, range, new SourceSpan(file, number++, 1), isCode || isFence || text.StartsWith("    ", StringComparison.Ordinal)));
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
