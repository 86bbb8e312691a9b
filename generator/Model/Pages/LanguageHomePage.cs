namespace SocialHub.Model;

/// <summary>The first page in another language (ことばの入口): what the hub is, and what can be read in that language.</summary>
public sealed record LanguageHomePage : Page
{
    /// <summary>Roadmaps first, then in the order of their originals' addresses.</summary>
    public required ImmutableArray<TranslatedDocument> Documents { get; init; }
}
