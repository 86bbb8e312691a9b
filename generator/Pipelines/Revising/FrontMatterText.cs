namespace SocialHub.Pipelines;

/// <summary>A Markdown file as its author typed it, of which single keys can be replaced without touching the rest.</summary>
/// <param name="Keys">The lines between the two <c>---</c>.</param>
/// <param name="Body">All after the second one, from its line's end.</param>
/// <remarks>Only for a file that was parsed without errors: a key is then a line that starts at the margin.</remarks>
internal sealed record FrontMatterText(ImmutableArray<string> Keys, string Body)
{
    /// <summary>Stands above notes that we proposed and nobody has made their own yet.</summary>
    public const string ProposalComment = "# 次の「改訂の説明」は revise が作った案です。自分の言葉に直したら、この行を消してください。";

    private const string Fence = "---";

    public static FrontMatterText Of(string text)
    {
        var lines = text.Split('\n');
        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() == Fence);
        return new FrontMatterText([.. lines[1..end]], string.Join('\n', lines[(end + 1)..]));
    }

    public override string ToString() => string.Join('\n', [Fence, .. Keys, Fence, Body]);

    /// <summary>The lines of a key, its own first; empty without it.</summary>
    public ImmutableArray<string> LinesOf(Field field) => Find(field) is var (start, end) && start >= 0 ? Keys[start..end] : [];

    /// <summary>Without the key and the comment of ours above it.</summary>
    public FrontMatterText Without(Field field)
    {
        var (start, end) = FindWithComment(field);
        return start < 0 ? this : this with { Keys = Keys.RemoveRange(start, end - start) };
    }

    /// <summary>With the key's lines replaced, at its place, or put before the first of <paramref name="before"/> that is there.</summary>
    public FrontMatterText With(Field field, ImmutableArray<string> lines, params ReadOnlySpan<Field> before)
    {
        var (at, _) = FindWithComment(field);
        var rest = Without(field);
        at = at < 0 ? rest.PlaceBefore(before) : at;
        return rest with { Keys = rest.Keys.InsertRange(at, lines) };
    }

    /// <summary>True when the notes are still our proposal.</summary>
    public bool IsProposal(Field field) => Find(field) is var (start, _) && start > 0 && Keys[start - 1] == ProposalComment;

    private int PlaceBefore(ReadOnlySpan<Field> fields)
    {
        foreach (var field in fields)
        {
            if (Find(field) is var (start, _) && start >= 0)
            {
                return start;
            }
        }

        return Keys.Length;
    }

    private (int Start, int End) FindWithComment(Field field)
    {
        var (start, end) = Find(field);
        return (start > 0 && Keys[start - 1] == ProposalComment ? start - 1 : start, end);
    }

    private (int Start, int End) Find(Field field)
    {
        var start = Keys.IndexOf(Keys.FirstOrDefault(l => IsKey(l) && field.IsCalled(NameIn(l)), "\0"));
        if (start < 0)
        {
            return (-1, -1);
        }

        var end = start + 1;
        while (end < Keys.Length && !IsKey(Keys[end]) && !Keys[end].StartsWith('#'))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsKey(string line) => line.Length > 0 && line[0] is not (' ' or '-' or '#') && line.Contains(':');

    private static string NameIn(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)].Trim().Trim('"');
}
