namespace SocialHub.Model;

/// <summary>One year's targets and results (成果).</summary>
public sealed record ResultsPage : Page
{
    public required YearReport Report { get; init; }

    public required YearFigures Figures { get; init; }

    /// <summary>How many disagreements in the records the editor knows of; they are read on <see cref="YearReport.NotesOf"/>.</summary>
    public required int NoteCount { get; init; }

    public required Organization? Funder { get; init; }

    public required Organization? Grantee { get; init; }

    /// <summary>The year's sessions, oldest first.</summary>
    public required ImmutableArray<Session> Sessions { get; init; }

    /// <summary>The year's trainings, oldest first.</summary>
    public required ImmutableArray<Training> Trainings { get; init; }

    /// <summary>The year's articles, oldest first.</summary>
    public required ImmutableArray<Entry> Articles { get; init; }

    public required ImmutableArray<OutreachProduct> Products { get; init; }

    /// <summary>How many counted records have no page of their own; they are read on <see cref="YearReport.RecordsOf"/>.</summary>
    public required int RecordCount { get; init; }
}
