namespace SocialHub.Model;

/// <summary>How voices are collected on paper: the cards to print, and the way from the cards to the site.</summary>
public sealed record VoiceCardsPage : Page
{
    public required Roadmap Roadmap { get; init; }

    /// <summary>The sheets of cards, one page for each form.</summary>
    public required ImmutableArray<VoiceCardSheetPage> Sheets { get; init; }

    /// <summary>The sheet to fill in by hand.</summary>
    public required HandSheetPage HandSheet { get; init; }
}
