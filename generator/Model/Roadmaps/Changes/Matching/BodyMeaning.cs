namespace SocialHub.Model;

/// <summary>What a body says: its words, and where its links lead. Compared by value, which a <see cref="Body"/> cannot be.</summary>
/// <param name="Words">Without markup.</param>
/// <param name="Links">Targets in order, a line each; relative ones as the content path they mean; pictures with <c>!</c>.</param>
internal readonly record struct BodyMeaning(string Words, string Links)
{
    public static BodyMeaning Of(Body body) => new(body.PlainText, string.Join('\n', body.Links.Select(MeaningOf)));

    private static string MeaningOf(BodyLink link) => (link.IsImage ? "!" : "") + TargetOf(link);

    // A frozen edition lies one folder deeper than the current one: the same file is written with one more "..".
    private static string TargetOf(BodyLink link)
    {
        var target = link.Target.Value;
        if (target.StartsWith('#') || target.StartsWith('/') || SiteLinks.HasAllowedScheme(target))
        {
            return target;
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (target, "") : (target[..hash], target[hash..]);
        return SiteLinks.ContentPathFrom(link.Target.Span.File, path) + anchor;
    }
}
