using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Somebody asked to use a roadmap (活用の申し出).</summary>
public sealed record ReuseRequest
{
    public required Located<Slug> Id { get; init; }

    public required FiscalYear Year { get; init; }

    /// <summary>The slug of the roadmap.</summary>
    public required Located<Slug> Roadmap { get; init; }

    /// <summary>Who asked, as a sector or kind, never by name.</summary>
    public required string From { get; init; }

    /// <summary>Null where it was not recorded.</summary>
    public Schedule? When { get; init; }

    /// <summary>Number of requests, or null where it was not recorded.</summary>
    public int? Count { get; init; }

    /// <summary>What came of it, one sentence, or null where it was not recorded.</summary>
    public string? Outcome { get; init; }

    public ImmutableArray<Located<int>> Programmes { get; init; } = [];

    public required SourceSpan Source { get; init; }
}
