namespace SocialHub.Pipelines;

/// <summary>What a piece is found by: a text and its level.</summary>
/// <param name="Text">Not folded yet.</param>
/// <param name="Level">What it says about the page.</param>
internal readonly record struct SearchText(string Text, SearchLevel Level)
{
    /// <summary>The texts of a piece in the order of their levels, from the title and the topics on.</summary>
    public static IEnumerable<SearchText> Of(SearchPiece piece) =>
    [
        .. piece.IsFirst ? NamesOf(piece.Entry) : [],
        .. piece.Blocks.Where(b => b.IsHeading).Select(b => new SearchText(b.Text, SearchLevel.Heading)),
        .. piece.Blocks.Where(b => !b.IsHeading).Select(b => new SearchText(b.Text, SearchLevel.Text)),
    ];

    /// <summary>Title and topics, which are found by their first character too.</summary>
    public static IEnumerable<SearchText> NamesOf(SearchEntry entry) =>
        entry.Topics.Select(t => new SearchText(t, SearchLevel.Heading)).Prepend(new SearchText(entry.Title, entry.TitleLevel));
}
