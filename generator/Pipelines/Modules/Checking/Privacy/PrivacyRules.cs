namespace SocialHub.Pipelines;

/// <summary>Every kind of thing that is looked for.</summary>
internal static class PrivacyRules
{
    public static ImmutableArray<PrivacyRule> All { get; } =
        [.. OnlineRules.All, .. ContactRules.All, .. LifeRules.All, .. TechnicalRules.All];

    private static PrivacyWords Words { get; } = new(All);

    /// <summary>
    /// All finds in a text, by place. What stands within an earlier find is not told again: the passcode
    /// within a join link goes away with the link.
    /// </summary>
    public static IReadOnlyList<PrivacyFind> Find(string text)
    {
        var narrow = PrivacyText.Of(text);
        var (tried, kept) = (Words.RulesIn(narrow), new List<PrivacyFind>());
        foreach (var find in All.Where((_, i) => (tried >> i & 1) != 0).SelectMany(r => r.Find(narrow)).OrderBy(f => f.Index).ThenByDescending(f => f.Length))
        {
            if (kept.Count == 0 || find.Index >= kept[^1].End)
            {
                kept.Add(find);
            }
        }

        return kept;
    }
}
