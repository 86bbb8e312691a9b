using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds the reason that was given for a fact that is gone or says something else.</summary>
internal static class Explanations
{
    /// <summary>
    /// The newest explanation of a fact that only the later state has, or null. One that the earlier state has too was given
    /// for something else: the fact came back since, and is gone again.
    /// </summary>
    public static Removal? NewFor(FactKey key, Site before, Site now)
    {
        var given = now.Removals.Where(r => r.Key == key).ToArray();
        return given.Length > before.Removals.Count(r => r.Key == key) ? given.MaxBy(r => r.Date) : null;
    }
}
