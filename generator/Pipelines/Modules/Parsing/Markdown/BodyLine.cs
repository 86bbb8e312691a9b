namespace SocialHub.Pipelines;

/// <summary>A line of a body, without its line end. Most lines are only looked at; their text is taken out where somebody asks.</summary>
internal readonly struct BodyLine
{
    private readonly string _block;
    private readonly Range _range;
    private readonly string _file;
    private readonly int _number;

    private BodyLine(string block, Range range, string file, int number, bool isCode) =>
        (_block, _range, _file, _number, IsCode) = (block, range, file, number, isCode);

    public ReadOnlySpan<char> Span => _block.AsSpan()[_range];

    public string Text => Span.ToString();

    /// <summary>Its first character.</summary>
    public SourceSpan Place => new(_file, _number, 1);

    /// <summary>True inside a code block, where every mark stands for itself.</summary>
    public bool IsCode { get; }

    public static BodyLine[] Of(TextBlock block, string file)
    {
        var (isCode, number) = (false, block.FirstLine);
        var lines = new BodyLine[block.Text.AsSpan().Count('\n') + 1];
        foreach (var range in block.Text.AsSpan().Split('\n'))
        {
            var text = block.Text.AsSpan()[range];
            var start = text.TrimStart();
            var isFence = start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal);
            isCode ^= isFence;
            lines[number - block.FirstLine] = new BodyLine(block.Text, range, file, number, isCode || isFence || text.StartsWith("    ", StringComparison.Ordinal));
            number++;
        }

        return lines;
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
