namespace SocialHub.Model;

/// <summary>A text with headings, in another language.</summary>
public sealed record TranslatedTextPage : Page
{
    public required TranslatedText Document { get; init; }

    /// <summary>Of an article; empty means the hub itself.</summary>
    public ImmutableArray<Person> Authors { get; init; } = [];

    /// <summary>The place of a session, or null.</summary>
    public required Place? Place { get; init; }

    /// <summary>True until the end of a session's last day.</summary>
    public required bool IsUpcoming { get; init; }
}
