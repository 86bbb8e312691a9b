using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Consultations that were brought to the hub in a year (相談).</summary>
public sealed record Consultation
{
    public required Located<Slug> Id { get; init; }

    public required FiscalYear Year { get; init; }

    public required ConsultationKind Kind { get; init; }

    /// <summary>Who came, e.g. 団体, 企業; may be empty.</summary>
    public string From { get; init; } = "";

    /// <summary>Number of consultations, at least 1.</summary>
    public required int Count { get; init; }

    public ImmutableArray<Located<int>> Programmes { get; init; } = [];

    public required SourceSpan Source { get; init; }
}
