using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The facts inside a recruitment: who asked, the matches that were made, how many took part.</summary>
internal static class RecruitmentFacts
{
    public static IEnumerable<PublishedFact> Of(Site site) => site.Recruitments.SelectMany(Of);

    private static IEnumerable<PublishedFact> Of(Recruitment recruitment) =>
    [
        .. recruitment.Inquiries.Select((_, i) => Inquiry(recruitment, i + 1)),
        .. recruitment.Matches.Where(m => m.State != MatchState.Considering).Select(m => Match(recruitment, m)),
        .. recruitment.People is { } people ? [People(recruitment, people)] : Array.Empty<PublishedFact>(),
    ];

    // They have no names, and more of them may come: of one that is gone, the number says it.
    private static PublishedFact Inquiry(Recruitment recruitment, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Part(recruitment, $"inquiry-{text}", $"問い合わせ（{text}件め）", recruitment.Source);
    }

    // How far it went may change; only one that was counted may not be lost.
    private static PublishedFact Match(Recruitment recruitment, Match match) =>
        Part(recruitment, $"match-{match.Id.Value}", $"マッチング（{match.Giver}）", match.Id.Span);

    private static PublishedFact People(Recruitment recruitment, int people) =>
        Part(recruitment, "people", "加わった人数", recruitment.Source) with
        {
            Values = [new FactValue("人数", string.Create(CultureInfo.InvariantCulture, $"{people}名"))],
        };

    private static PublishedFact Part(Recruitment recruitment, string part, string name, SourceSpan source) =>
        new(FactKey.Of(recruitment.Route).Part(part), $"{DocumentFacts.NameOf(recruitment)}の{name}", recruitment.Route, source);
}
