namespace SocialHub.Pipelines;

/// <summary>Every kind of thing that is looked for.</summary>
internal static class PrivacyRules
{
    public static ImmutableArray<PrivacyRule> All { get; } =
        [.. OnlineRules.All, .. ContactRules.All, .. LifeRules.All, .. TechnicalRules.All];

    /// <summary>
    /// All finds in a text, by place. What stands within an earlier find is not told again: the passcode
    /// within a join link goes away with the link.
    /// </summary>
    public static IReadOnlyList<PrivacyFind> Find(string text)
    {
        var narrow = FullWidth.ToAscii(text);
        var kept = new List<PrivacyFind>();
        foreach (var find in All.SelectMany(r => r.Find(narrow)).OrderBy(f => f.Index).ThenByDescending(f => f.Length))
        {
            if (kept.Count == 0 || find.Index >= kept[^1].End)
            {
                kept.Add(find);
            }
        }

        return kept;
    }
}
