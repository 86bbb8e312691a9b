using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A person (人) who writes, teaches or takes part under their name.</summary>
public sealed record Person
{
    public required Slug Id { get; init; }

    /// <summary>As the person writes it, e.g. 渡邊花子.</summary>
    public required string Name { get; init; }

    /// <summary>Other ways the name is written (異体字), e.g. 渡辺花子; all mean this person.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>The organisation they speak for, or null.</summary>
    public Located<Slug>? Organization { get; init; }

    /// <summary>Title in that organisation, or null.</summary>
    public string? Position { get; init; }

    /// <summary>One sentence about them, or empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Only people who agreed (公開可) may be named anywhere on the site.</summary>
    public required bool MayBeNamed { get; init; }

    /// <summary>Where they are declared.</summary>
    public required SourceSpan Source { get; init; }

    public Route Route => Route.Page("people", Id.Value);

    public bool IsCalled(string name) => name == Name || Variants.Contains(name);
}
