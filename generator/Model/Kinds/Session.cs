using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A session (セッション): a study session of a lab, an exchange meeting, an exhibition.</summary>
public sealed record Session : Document
{
    public required SessionKind Kind { get; init; }

    public required Schedule Schedule { get; init; }

    /// <summary>Where <see cref="Schedule"/> is written, or null where no file holds it.</summary>
    public SourceSpan? ScheduleSource { get; init; }

    /// <summary>The roadmap (and so the lab) it belongs to, or null.</summary>
    public Located<Slug>? Roadmap { get; init; }

    /// <summary>第1回 is 1; null where it is not counted.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Whom it was for, e.g. ラボメンバー; empty where open to all.</summary>
    public string Audience { get; init; } = "";

    public Located<Slug>? Place { get; init; }

    public ImmutableArray<Located<Credit>> Lecturers { get; init; } = [];

    /// <summary>What it was held for, one sentence, or empty.</summary>
    public string Aim { get; init; } = "";

    /// <summary>What was discussed, in the author's order.</summary>
    public ImmutableArray<string> Points { get; init; } = [];

    /// <summary>Null where nobody recorded it, or before the session.</summary>
    public Participants? Participants { get; init; }

    /// <summary>Where <see cref="Participants"/> are written, or null where no file holds them.</summary>
    public SourceSpan? ParticipantsSource { get; init; }
    /// <summary>Null where none were collected.</summary>
    public Opinions? Opinions { get; init; }

    public override DateOnly? Date => Schedule.FirstDay;

    public FiscalYear Year => FiscalYear.Of(Schedule.FirstDay);

    public override string KindName => Kind.ToName();

    public override Route Route => Route.Page("sessions", Slug.Value);

    /// <summary>True until the end of its last day.</summary>
    public bool IsUpcoming(DateOnly today) => Schedule.LastDay >= today;
}
