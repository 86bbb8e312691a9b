using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A newsletter (広報誌): articles and sessions of a period, chosen by its editor, on two or four pages of A4.</summary>
/// <remarks>It holds no text of its own but a greeting, which is its body; everything else comes from what it chooses.</remarks>
public sealed record Newsletter : Document
{
    /// <summary>第3号 is 3; each number once.</summary>
    public required Located<int> Number { get; init; }

    /// <summary>The day of issue. One of a day to come is not published yet.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>The days that it tells of.</summary>
    public required Schedule Period { get; init; }

    public required NewsletterLength Length { get; init; }

    /// <summary>What it tells of, in the order of its pages.</summary>
    public ImmutableArray<Located<NewsletterChoice>> Chosen { get; init; } = [];

    /// <summary>Where <see cref="Chosen"/> is written.</summary>
    public required SourceSpan ChosenSource { get; init; }

    /// <summary>Where its greeting begins.</summary>
    public required SourceSpan GreetingSource { get; init; }

    /// <summary>第3号.</summary>
    public string NumberName => string.Create(CultureInfo.InvariantCulture, $"第{Number.Value}号");

    /// <summary>Pages of A4.</summary>
    public int Pages => Length == NewsletterLength.Two ? 2 : 4;

    public override DateOnly? Date => PublishedOn;

    public override string KindName => "広報誌";

    public override Route Route => Route.Page("newsletters", Slug.Value);

    /// <summary>True when something of a document was within its period.</summary>
    public bool Covers(Document document) => document is Session session
        ? session.Schedule.FirstDay <= Period.LastDay && session.Schedule.LastDay >= Period.FirstDay
        : document.Date >= Period.FirstDay && document.Date <= Period.LastDay;
}
