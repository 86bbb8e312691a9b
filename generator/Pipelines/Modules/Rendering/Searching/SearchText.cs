namespace SocialHub.Pipelines;

/// <summary>The texts of an entry, folded, each with its level: 0 the title, 1 headings and topics, 2 all else.</summary>
/// <param name="Names">The title and the topics, found by their first character.</param>
/// <param name="Texts">In the order of their levels.</param>
internal sealed record SearchText(ImmutableArray<string> Names, ImmutableArray<(string Text, int Level)> Texts)
{
    public static SearchText Of(SearchEntry entry, SearchFold fold)
    {
        ImmutableArray<string> names = [.. entry.Topics.Prepend(entry.Title).Select(fold.Fold)];
        return new SearchText(
            names,
            [
                (names[0], 0),
                .. names.Skip(1).Select(n => (n, 1)),
                .. entry.Blocks.OrderByDescending(b => b.IsHeading).Select(b => (fold.Fold(b.Text), b.IsHeading ? 1 : 2)),
            ]);
    }
}
