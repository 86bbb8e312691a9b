namespace SocialHub.Model;

/// <summary>The finished events of one fiscal year.</summary>
/// <param name="Year">Of their first days.</param>
/// <param name="Months">Newest first; a month without events is not there.</param>
public sealed record CalendarYear(FiscalYear Year, ImmutableArray<CalendarMonth> Months);
