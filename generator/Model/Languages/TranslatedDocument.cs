namespace SocialHub.Model;

/// <summary>A translation beside its original, part by part (訳した文書).</summary>
public abstract record TranslatedDocument
{
    public required Translation Translation { get; init; }

    /// <summary>The document that was translated.</summary>
    public required Document Original { get; init; }

    /// <summary>The language of the original, BCP 47.</summary>
    public required string SourceTag { get; init; }

    /// <summary>The state of each part of the original, by its key.</summary>
    public required ImmutableDictionary<string, PartState> States { get; init; }

    public Language Language => Translation.Language;

    public Route Route => Language.In(Original.Route);

    /// <summary>How a part stands to its original; what the original does not have is current.</summary>
    public PartState StateOf(string key) => States.GetValueOrDefault(key);

    /// <summary>The language of a part where it is not the page's own, or null.</summary>
    public string? TagOf(string key) => StateOf(key) == PartState.Missing ? OriginalTag : null;

    /// <summary>The language of the original where it is not the page's own, or null: easy Japanese is Japanese.</summary>
    public string? OriginalTag => SourceTag == Language.Tag ? null : SourceTag;
}
