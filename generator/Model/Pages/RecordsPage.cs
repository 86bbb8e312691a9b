namespace SocialHub.Model;

/// <summary>A fiscal year's counted records that have no page of their own; numbers lead here.</summary>
public sealed record RecordsPage : Page
{
    public required FiscalYear Year { get; init; }

    /// <summary>May be empty.</summary>
    public required YearLedger Ledger { get; init; }
}
