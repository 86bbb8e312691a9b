using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>People who applied to take part as pro bono in a year (参加申込).</summary>
public sealed record Application
{
    public required Located<Slug> Id { get; init; }

    public required FiscalYear Year { get; init; }

    /// <summary>Number of people, at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>What led to it, one phrase; may be empty.</summary>
    public string Channel { get; init; } = "";

    public ImmutableArray<Located<int>> Programmes { get; init; } = [];

    public required SourceSpan Source { get; init; }
}
