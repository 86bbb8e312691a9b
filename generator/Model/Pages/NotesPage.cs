namespace SocialHub.Model;

/// <summary>Where report and records of a fiscal year disagree and the editor leaves it so.</summary>
public sealed record NotesPage : Page
{
    public required FiscalYear Year { get; init; }

    /// <summary>Those that the editor knows of; may be empty.</summary>
    public required ImmutableArray<AuditNote> Notes { get; init; }
}
