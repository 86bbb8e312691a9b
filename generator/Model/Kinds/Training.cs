using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A training of coordinators (研修).</summary>
public sealed record Training : Document
{
    /// <summary>Its number within its fiscal year, from 1.</summary>
    public required int Ordinal { get; init; }

    public required TrainingKind Kind { get; init; }

    public required Schedule Schedule { get; init; }

    /// <summary>Where <see cref="Schedule"/> is written, or null where no file holds it.</summary>
    public SourceSpan? ScheduleSource { get; init; }

    public Participants? Participants { get; init; }

    /// <summary>Where <see cref="Participants"/> are written, or null where no file holds them.</summary>
    public SourceSpan? ParticipantsSource { get; init; }

    public ImmutableArray<Located<Credit>> Lecturers { get; init; } = [];

    /// <summary>Bodies that came as guests, with the unit as written, e.g. 1団体; null where there were none or nobody recorded it.</summary>
    public (int Value, string Unit)? Guests { get; init; }

    /// <summary>Who held it, where it was not the hub itself; as written.</summary>
    public string? Host { get; init; }

    /// <summary>The event it was part of, or null.</summary>
    public string? Event { get; init; }

    /// <summary>The slug of the training whose work it goes on with, or null.</summary>
    public Located<Slug>? Continues { get; init; }

    /// <summary>What happened between the training before and this one, in the author's order.</summary>
    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    public override DateOnly? Date => Schedule.FirstDay;

    public FiscalYear Year => FiscalYear.Of(Schedule.FirstDay);

    /// <summary>True when its work can be gone on with in <paramref name="other"/>. On one day the number decides, so that no two go on with each other.</summary>
    public bool IsBefore(Training other) =>
        Schedule.FirstDay < other.Schedule.FirstDay ||
        (Schedule.FirstDay == other.Schedule.FirstDay && Ordinal < other.Ordinal);

    public override string KindName => Kind.ToName();

    public override Route Route => Route.Page("trainings", Slug.Value);
}
