namespace SocialHub.Model;

/// <summary>One year's targets and results (成果).</summary>
public sealed record ResultsPage : Page
{
    public required YearReport Report { get; init; }

    public required YearFigures Figures { get; init; }

    /// <summary>Disagreements in the records that the editor knows of.</summary>
    public required ImmutableArray<AuditNote> Notes { get; init; }

    public required Organization? Funder { get; init; }

    public required Organization? Grantee { get; init; }

    /// <summary>The year's sessions, oldest first.</summary>
    public required ImmutableArray<Session> Sessions { get; init; }

    /// <summary>The year's trainings, oldest first.</summary>
    public required ImmutableArray<Training> Trainings { get; init; }

    /// <summary>The year's articles, oldest first.</summary>
    public required ImmutableArray<Entry> Articles { get; init; }

    public required ImmutableArray<OutreachProduct> Products { get; init; }

    /// <summary>The year's records that have no page of their own; they stand on this one.</summary>
    public required YearLedger Ledger { get; init; }
}
