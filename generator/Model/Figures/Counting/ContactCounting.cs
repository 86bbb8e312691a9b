namespace SocialHub.Model;

/// <summary>Counts companies that were listened to.</summary>
internal static class ContactCounting
{
    private const string Others = "ほか";

    /// <summary>By the way they were reached: うち is taken out of the whole and put where it belongs.</summary>
    public static ImmutableArray<LabelCount> Channels(IEnumerable<CompanyContact> contacts)
    {
        var reached = contacts.SelectMany(c => c.Parts.Append(new ContactPart(c.Channel, c.Count - c.Parts.Sum(p => p.Count))));
        return
        [
            .. reached.GroupBy(p => p.Channel).OrderBy(g => g.Key)
                .Select(g => new LabelCount(g.Key.ToName(), g.Sum(p => p.Count))).Where(l => l.Count > 0),
        ];
    }

    /// <summary>By industry, small ones and those that nobody counted together.</summary>
    public static ImmutableArray<LabelCount> Industries(IEnumerable<CompanyContact> contacts)
    {
        CompanyContact[] all = [.. contacts];
        var counted = all.SelectMany(c => c.Industries.Items).Where(i => i.Count is not null)
            .GroupBy(i => i.Name, i => i.Count!.Value).Select(g => new LabelCount(g.Key, g.Sum())).ToArray();
        var shown = counted.Where(l => l.Count >= Model.Industries.SmallestShown)
            .OrderByDescending(l => l.Count).ThenBy(l => l.Label, StringComparer.Ordinal).ToArray();
        var others = all.Sum(c => c.Count) - shown.Sum(l => l.Count);
        return [.. shown, .. others > 0 ? [new LabelCount(Others, others)] : Array.Empty<LabelCount>()];
    }
}
