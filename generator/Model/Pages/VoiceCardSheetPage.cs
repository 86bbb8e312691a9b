namespace SocialHub.Model;

/// <summary>Voice cards in one form on sheets of A4, to be printed and cut.</summary>
public sealed record VoiceCardSheetPage : PaperPage
{
    public required Roadmap Roadmap { get; init; }

    public required VoiceCardForm Form { get; init; }

    /// <summary>In their order; fills whole sheets.</summary>
    public required ImmutableArray<BlankCard> Cards { get; init; }

    /// <summary>The cards of each sheet.</summary>
    public IEnumerable<ImmutableArray<BlankCard>> Sheets => Cards.Chunk(Form.CountOnSheet()).Select(c => c.ToImmutableArray());
}
