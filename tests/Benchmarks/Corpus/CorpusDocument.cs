namespace SocialHub.Benchmarks;

/// <summary>One invented document.</summary>
internal sealed record CorpusDocument
{
    /// <summary>What every corpus is made of; other seeds would give other figures.</summary>
    private const ulong Seed = 20261123;

    /// <summary>articles, labs or roadmaps.</summary>
    public required string Section { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>Japan's time, ISO 8601; each document has its own minute, so that "newest first" is one order for every generator.</summary>
    public required string Date { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<string> Topics { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required string Body { get; init; }

    /// <summary>So many documents: 2 % roadmaps, 15 % reports of labs, at least three of each; the others articles.</summary>
    public static IEnumerable<CorpusDocument> Of(int count)
    {
        var (roadmaps, labs) = (Math.Max(3, count * 2 / 100), Math.Max(3, count * 15 / 100));
        (string Section, string Slug)[] places =
        [
            .. Places("roadmaps", 'r', roadmaps), .. Places("labs", 'l', labs), .. Places("articles", 'a', count - roadmaps - labs),
        ];
        var links = places.Select((p, i) => new Link(TitleOf(p.Section, p.Slug, (ulong)i), $"/{p.Section}/{p.Slug}/")).ToArray();
        return places.Select((p, i) => Of(p.Section, p.Slug, i, links));
    }

    private static IEnumerable<(string, string)> Places(string section, char letter, int count) =>
        Enumerable.Range(1, count).Select(i => (section, $"{letter}-{i:00000}"));

    private static CorpusDocument Of(string section, string slug, int number, Link[] all)
    {
        var random = new SplitMix((Seed * 7919) + ((ulong)number * 2) + 1);
        Link[] links = [.. Enumerable.Range(0, 6).Select(_ => all[random.Below(all.Length)])];

        // The order in which they are made is the order of the random numbers.
        var topics = random.Some(Words.Topics, random.Between(2, 4));
        ImmutableArray<string> authors =
            [.. Enumerable.Range(0, random.Between(1, 2)).Select(_ => $"{random.Pick(Words.Families)} {random.Pick(Words.Givens)}")];
        var summary = $"{random.Pick(Words.Places)}の{random.Pick(Words.Actors)}による{random.Pick(Words.Nouns)}をもとに、" +
            $"{random.Pick(Words.Themes)}について{random.Pick(Words.Results)}ことをまとめた。";
        return new CorpusDocument
        {
            Section = section,
            Slug = slug,
            Title = all[number].Title,
            Date = DateOf((int)((long)number * 7919 % all.Length)),
            Summary = summary,
            Topics = topics,
            Authors = authors,
            Body = new DocumentBody(random, links).Write(),
        };
    }

    private static string TitleOf(string section, string slug, ulong number)
    {
        var random = new SplitMix((Seed * 1000003) + number);
        var (theme, place, edition) = (random.Pick(Words.Themes), random.Pick(Words.Places), int.Parse(slug[2..], CultureInfo.InvariantCulture));
        return section switch
        {
            "roadmaps" => $"{theme}をめぐるロードマップ 第{edition}版",
            "labs" => $"ラボ報告{edition}: {place}における{theme}の{random.Pick(Words.Nouns)}",
            _ => $"{theme}と{place}の{random.Pick(Words.Nouns)} その{edition}",
        };
    }

    private static string DateOf(int minute)
    {
        var second = minute / 2688;
        return $"{2018 + (minute / 336 % 8):0000}-{1 + (minute / 28 % 12):00}-{1 + (minute % 28):00}T{9 + (second / 60):00}:{second % 60:00}:00+09:00";
    }
}
