namespace SocialHub.Model;

/// <summary>A newsletter as it is printed: two or four sheets of A4.</summary>
public sealed record NewsletterPage : PaperPage
{
    public required Newsletter Newsletter { get; init; }

    /// <summary>What stands above the greeting on the first sheet.</summary>
    public required ImmutableArray<PaperText> Head { get; init; }

    /// <summary>In the order of printing.</summary>
    public required ImmutableArray<NewsletterSheet> Sheets { get; init; }

    /// <summary>What was chosen, as links for the screen: on a phone the sheets are small.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }

    /// <summary>What stands at the foot of the last sheet.</summary>
    public required ImmutableArray<PaperText> Back { get; init; }

    /// <summary>Leads to the site.</summary>
    public required QrCode Code { get; init; }

    /// <summary>Places that hold too much, each with the text that must be shorter; empty where everything finds its place.</summary>
    public required ImmutableArray<NewsletterCrowding> Crowded { get; init; }
}
