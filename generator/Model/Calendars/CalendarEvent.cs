namespace SocialHub.Model;

/// <summary>Something with a day (予定): a session, a training, or a meeting between two trainings.</summary>
public sealed record CalendarEvent
{
    public required Schedule Schedule { get; init; }

    /// <summary>E.g. 事例勉強会, 内部研修, 打ち合わせ.</summary>
    public required string KindName { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences, or empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The page that tells more.</summary>
    public required Route Page { get; init; }

    /// <summary>The id on <see cref="Page"/> where it is told, or null when the whole page is about it.</summary>
    public string? Anchor { get; init; }

    /// <summary>Where it takes place, or null where that is not recorded.</summary>
    public Place? Place { get; init; }

    /// <summary>A calendar file with nothing but this, or null when it has no page of its own.</summary>
    public Route? File => Anchor is null ? CalendarRoutes.EventOf(Page) : null;

    /// <summary>What it is on that day; a schedule of several days is 本日 on each of them.</summary>
    public EventState StateOn(DateOnly today) => Schedule switch
    {
        _ when Schedule.LastDay < today => EventState.Over,
        _ when Schedule.FirstDay > today => EventState.Ahead,
        _ => EventState.Today,
    };
}
