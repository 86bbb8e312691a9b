namespace SocialHub.Pipelines;

/// <summary>The texts of a piece, folded, each with its level.</summary>
/// <param name="Number">The number of the piece.</param>
/// <param name="Names">How many of them, from the first, are the title and the topics, which are found by their first character; 0 but in the first piece of an entry.</param>
/// <param name="Texts">In the order of their levels.</param>
internal sealed record SearchText(int Number, int Names, ImmutableArray<(string Text, SearchLevel Level)> Texts)
{
    public static SearchText Of(SearchPiece piece, SearchFold fold)
    {
        (string, SearchLevel)[] names = piece.IsFirst
            ? [(fold.Fold(piece.Entry.Title), piece.Entry.TitleLevel), .. piece.Entry.Topics.Select(t => (fold.Fold(t), SearchLevel.Heading))]
            : [];
        return new SearchText(
            piece.Number,
            names.Length,
            [
                .. names,
                .. piece.Blocks.OrderByDescending(b => b.IsHeading).Select(b => (fold.Fold(b.Text), b.IsHeading ? SearchLevel.Heading : SearchLevel.Text)),
            ]);
    }
}
