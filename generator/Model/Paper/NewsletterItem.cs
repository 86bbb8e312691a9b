using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>An article or a session as it stands on a newsletter: its title, what it says in short, and a code that leads to the rest.</summary>
public sealed record NewsletterItem
{
    /// <summary>Its place on the page, e.g. <c>item-1</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary>Kind and day.</summary>
    public required string Kicker { get; init; }

    public required string Title { get; init; }

    /// <summary>What its author says of it in short; may be empty.</summary>
    public required string Summary { get; init; }

    /// <summary>Below the title, each with its style; the last tells the address.</summary>
    public required ImmutableArray<PaperText> Texts { get; init; }

    /// <summary>What can be seen beside it, or null.</summary>
    public NewsletterPicture? Picture { get; init; }

    /// <summary>Leads to its page.</summary>
    public required QrCode Code { get; init; }

    /// <summary>Where it was chosen.</summary>
    public required SourceSpan Source { get; init; }
}
