namespace SocialHub.Model;

/// <summary>The accepted disagreements of a fiscal year, in the order of the auditor's rules.</summary>
public sealed record YearNotes(FiscalYear Year, ImmutableArray<AuditNote> Notes);
