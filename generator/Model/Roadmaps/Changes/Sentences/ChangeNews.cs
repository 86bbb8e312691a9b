namespace SocialHub.Model;

/// <summary>News of roles that stayed what they are: their texts, links, partners and states.</summary>
internal static class ChangeNews
{
    public static IEnumerable<RoleNews> Of(RoadmapDiff diff, PlaceNames names) =>
        from change in diff.Changes
        from told in PhrasesOf(change)
        select new RoleNews(told.At.Sector, names.StageOf(told.At.Stage), told.Phrase);

    private static IEnumerable<(RolePlace At, RolePhrase Phrase)> PhrasesOf(RoadmapChange change) => change switch
    {
        RoadmapChange.RoleStateChanged state => [(state.At, RolePhrases.Came(state.Before, state.After))],
        RoadmapChange.RoleReworded reworded =>
            PhrasesOf(RoleMeaning.Of(reworded.Before), RoleMeaning.Of(reworded.After)).Select(p => (reworded.At, p)),
        _ => [],
    };

    // Who takes a role on is news of its own. A link is not, when the words around it are new as well.
    private static IEnumerable<RolePhrase> PhrasesOf(RoleMeaning before, RoleMeaning after)
    {
        if (before.Text.Words != after.Text.Words)
        {
            yield return RolePhrases.Reworded;
        }
        else if (before.Text.Links != after.Text.Links)
        {
            yield return RolePhrases.Relinked;
        }

        if (before.Partners != after.Partners)
        {
            yield return RolePhrases.Partners(before.Partners.Words.Length > 0, after.Partners.Words.Length > 0);
        }
    }
}
