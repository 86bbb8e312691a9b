using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>One record of a <see cref="LedgerList"/>: a number of companies, people or cases, none of them named.</summary>
/// <param name="Anchor">Unique on its page.</param>
/// <param name="Name">What happened, e.g. 個別訪問.</param>
/// <param name="Count">With its unit, e.g. 13社, or the word for a number that nobody recorded.</param>
/// <param name="Parts">What is counted apart, e.g. うち電話・メール1社; may be empty.</param>
/// <param name="When">A day or a period, or null.</param>
/// <param name="WithoutWhen">What stands where there is no day.</param>
public sealed record LedgerRow(
    string Anchor, string Name, string Count, string Parts, Schedule? When, string WithoutWhen)
{
    /// <summary>Sentences about it, each in its own line.</summary>
    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>The page that tells of it, or null.</summary>
    public (string Title, Route Route)? Link { get; init; }
}
