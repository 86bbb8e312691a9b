using System.Buffers;
using System.Numerics;

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
        var memory = ArrayPool<char>.Shared.Rent(text.Length);
        var narrow = memory.AsSpan(0, text.Length);
        PrivacyText.Write(text, narrow);
        var finding = FindingIn(narrow);

        // Of most texts no other string is made.
        var kept = finding.Count == 0 ? [] : Kept(finding, narrow.ToString());
        ArrayPool<char>.Shared.Return(memory);
        return kept;
    }

    private static List<PrivacyRule> FindingIn(ReadOnlySpan<char> narrow)
    {
        var finding = new List<PrivacyRule>();
        for (var left = Words.RulesIn(narrow); left != 0; left &= left - 1)
        {
            var rule = All[BitOperations.TrailingZeroCount(left)];
            if (rule.Pattern.IsMatch(narrow))
            {
                finding.Add(rule);
            }
        }

        return finding;
    }

    private static List<PrivacyFind> Kept(List<PrivacyRule> rules, string narrow)
    {
        var kept = new List<PrivacyFind>();
        foreach (var find in rules.SelectMany(r => r.Find(narrow)).OrderBy(f => f.Index).ThenByDescending(f => f.Length))
        {
            if (kept.Count == 0 || find.Index >= kept[^1].End)
            {
                kept.Add(find);
            }
        }

        return kept;
    }
}
