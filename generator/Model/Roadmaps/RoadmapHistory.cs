namespace SocialHub.Model;

/// <summary>A roadmap with all that happened to it (歩み): its editions, what they changed and why, what people said, and who is looked for.</summary>
public sealed record RoadmapHistory
{
    /// <summary>As it is now.</summary>
    public required Roadmap Current { get; init; }

    /// <summary>Newest first, the current one at the head; empty when its editions are not counted.</summary>
    public ImmutableArray<EditionStep> Steps { get; init; } = [];

    /// <summary>Newest first.</summary>
    public ImmutableArray<Voice> Voices { get; init; } = [];

    /// <summary>Recruitments that were born from its cells and for which one can apply today; newest first.</summary>
    public ImmutableArray<Recruitment> OpenRecruitments { get; init; } = [];

    /// <summary>The day of the newest major edition; the day of the last change where editions are not counted; null where unknown.</summary>
    public DateOnly? ChangedOn => Steps.IsEmpty
        ? Current.UpdatedOn
        : Steps.FirstOrDefault(s => s.Edition is { Weight: EditionWeight.Major, IssuedOn: not null })?.Edition.IssuedOn;

    public int CountVoices(VoiceState state) => Voices.Count(v => v.State == state);

    /// <summary>Voices about one cell, newest first.</summary>
    public IEnumerable<Voice> VoicesAbout(string cell) => Voices.Where(v => v.Cell?.Value == cell);

    /// <summary>Open recruitments that were born from one cell, newest first.</summary>
    public IEnumerable<Recruitment> RecruitmentsOf(string cell) => OpenRecruitments.Where(r => r.Cell?.Value == cell);

    /// <summary>What changed this cell, the newest edition first; causes of a whole edition are left out.</summary>
    public IEnumerable<CauseLine> CausesOf(string cell) => Steps.SelectMany(s => s.Causes).Where(c => c.Cells.Contains(cell));
}
