using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>An organisation (団体): NPO, company, foundation, office.</summary>
public sealed record Organization
{
    public required Slug Id { get; init; }

    /// <summary>The full name as printed, with its legal form, e.g. 特定非営利活動法人見本センター.</summary>
    public required string Name { get; init; }

    /// <summary>Other ways it is written: short names, <c>NPO法人…</c>; all mean this organisation.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Id or name of the sector it belongs to, or null.</summary>
    public Located<string>? Sector { get; init; }

    /// <summary>Its own site, https, or null.</summary>
    public string? Url { get; init; }

    /// <summary>One sentence about it, or empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Numbers, mail addresses and accounts that look private and that it has decided to publish.</summary>
    public ImmutableArray<string> PublicContacts { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Source { get; init; }

    public bool IsCalled(string name) => name == Name || Variants.Contains(name);
}
