namespace SocialHub.Benchmarks;

/// <summary>Writes invented sentences about the work of labs.</summary>
/// <param name="random">Where the words come from.</param>
/// <param name="links">Documents that a sentence may lead to.</param>
internal sealed class Sentences(SplitMix random, IReadOnlyList<Link> links)
{
    private static readonly string[] Measures = ["user_count", "keep_rate", "cost_per_case", "wait_days"];

    public string Paragraph(int fewest = 2, int most = 4) =>
        string.Concat(Enumerable.Range(0, random.Between(fewest, most)).Select(_ => One(links)));

    /// <summary>A sentence that leads nowhere.</summary>
    public string Quote() => string.Concat(Enumerable.Range(0, random.Between(1, 1)).Select(_ => One([])));

    private string One(IReadOnlyList<Link> ways)
    {
        var (theme, place, actor, noun, join) =
            (random.Pick(Words.Themes), random.Pick(Words.Places), random.Pick(Words.Actors), random.Pick(Words.Nouns), random.Pick(Words.Joins));
        return join + random.Below(10) switch
        {
            0 => $"{place}の{actor}は、{theme}について{noun}を{random.Pick(Words.Verbs)}。",
            1 => $"**{theme}**に関する{noun}では、{random.Pick(Words.Results)}。",
            2 => $"{random.Between(2012, 2025)}年度の{noun}は{random.Between(12, 980)}件で、{random.Pick(Words.Results)}。",
            3 => $"{actor}と{random.Pick(Words.Actors)}が同じ席で話し合うことで、{random.Pick(Words.Results)}。",
            4 => $"{place}の例では、{noun}を{random.Pick(Words.Verbs)}ところ、*{random.Pick(Words.Results)}*。",
            5 when ways.Count > 0 => $"くわしくは{random.Pick(ways)}にまとめた。",
            6 => $"「{theme}は自分には関係がない」と感じる人にも届くように、{noun}の言葉づかいを{random.Pick(Words.Verbs)}。",
            7 => $"指標は `{random.Pick(Measures)}` として記録し、毎月{actor}が確かめている。",
            8 => $"{theme}と{random.Pick(Words.Themes)}は別々の課題に見えるが、現場では一つの家庭の中で重なっていることが多い。",
            _ => $"{noun}を続けるには、{actor}の時間と{place}の予算の両方が欠かせない。",
        };
    }
}
