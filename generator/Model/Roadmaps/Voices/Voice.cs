using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A voice (声): something that somebody said about a roadmap, and what became of it.</summary>
/// <remarks>What nobody recorded is null or empty and shown as 記録なし; it is never taken for "none".</remarks>
public sealed record Voice
{
    /// <summary>The anchor on the page of voices; never changes.</summary>
    public required Located<Slug> Id { get; init; }

    /// <summary>The slug of the roadmap it is about.</summary>
    public required Slug Roadmap { get; init; }

    /// <summary>When it was received: a day, or the days of an exhibition.</summary>
    public required Schedule ReceivedOn { get; init; }

    /// <summary>What was said, one line, or null where the words were not recorded.</summary>
    public string? Words { get; init; }

    /// <summary>How it came to us, e.g. 展示の付せん, 勉強会での発言; may be empty.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The slug of the session at which it was said, or null.</summary>
    public Located<Slug>? Session { get; init; }

    /// <summary>The sector of who said it, by name, id or word, or null where it is not known.</summary>
    public Located<string>? Sector { get; init; }

    /// <summary>The id of the cell it is about, or null when it is about the whole roadmap.</summary>
    public Located<string>? Cell { get; init; }

    public required VoiceState State { get; init; }

    /// <summary>What we say to it: for <see cref="VoiceState.Declined"/> the reason. Empty only while it is under review, or a duplicate.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The edition that took it up; null unless adopted, or where it was not recorded.</summary>
    public Located<int>? Edition { get; init; }

    /// <summary>Ids of the cells that it changed; empty unless adopted, or where it was not recorded.</summary>
    public ImmutableArray<Located<string>> ChangedCells { get; init; } = [];

    /// <summary>The slug of the roadmap it was passed on to; null unless redirected.</summary>
    public Located<Slug>? RedirectedTo { get; init; }

    /// <summary>The id of the voice that says the same; null unless a duplicate.</summary>
    public Located<Slug>? SameAs { get; init; }

    public required SourceSpan Source { get; init; }

    /// <summary>True while nobody has decided what becomes of it.</summary>
    public bool IsWaiting => State == VoiceState.UnderReview;

    /// <summary>Whole days since it was received, never negative.</summary>
    public int AgeInDays(DateOnly today) => Math.Max(0, today.DayNumber - ReceivedOn.LastDay.DayNumber);
}
