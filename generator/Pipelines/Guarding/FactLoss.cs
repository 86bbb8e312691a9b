namespace SocialHub.Pipelines;

/// <summary>A fact that is gone, or that lost or changed some of its values.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is now, or null when it is gone.</param>
internal sealed record FactLoss(PublishedFact Before, PublishedFact? After)
{
    /// <summary>What <see cref="After"/> lost or says otherwise; never empty unless the fact is gone.</summary>
    public ImmutableArray<(FactValue Was, string? Is)> Values { get; } = After is null ? [] :
    [
        .. Before.Values
            .Select(v => (Was: v, Is: After.Values.Where(a => a.Name == v.Name).Select(a => a.Text).FirstOrDefault()))
            .Where(v => v.Is != v.Was.Text),
    ];

    public bool IsNone => After is not null && Values.IsEmpty;

    /// <summary>True when another value stands in the place of one; false when all that is lost is simply not there any more.</summary>
    public bool IsChange => Values.Any(v => v.Is is not null) || (After is not null && Before.Statement is not null);

    /// <summary>The fact in Japanese, with the values that were lost.</summary>
    public string What => IsChange || Values.IsEmpty
        ? Before.Name
        : $"{Before.Name}の{string.Join("、", Values.Select(v => $"{v.Was.Name}「{v.Was.Text}」"))}";

    /// <summary>E.g. <c>全体 8名 → 7名、行政 1名 → なし</c>; of a sentence, the numbers that it lost.</summary>
    public string Change => Before.Statement is null
        ? string.Join("、", Values.Select(v => $"{v.Was.Name} {v.Was.Text} → {v.Is ?? "なし"}"))
        : string.Join("、", Values.Select(v => v.Was.Name)) + "がなくなりました";

    /// <summary>For the public register.</summary>
    public string Summary => IsChange ? $"{What}（{Change}）" : What;
}
