namespace SocialHub.Model;

/// <summary>Makes parts of a text fit to be read.</summary>
internal static class TextParts
{
    /// <summary>Joins what stands together: between two parts that stayed, one removed and one added at most.</summary>
    public static ImmutableArray<TextPart> Regroup(IEnumerable<TextPart> parts)
    {
        var groups = new List<TextPart>();
        var stretch = new List<TextPart>();
        foreach (var part in parts)
        {
            if (stretch.Count > 0 && IsSame(stretch[0]) != IsSame(part))
            {
                groups.AddRange(Joined(stretch));
                stretch.Clear();
            }

            stretch.Add(part);
        }

        return [.. groups, .. Joined(stretch)];
    }

    /// <summary>
    /// A single kana or mark that stayed between two changes holds nothing together; it is told as removed and added, so
    /// that the eye meets one change.
    /// </summary>
    public static IEnumerable<TextPart> WithoutIslands(ImmutableArray<TextPart> parts) =>
        parts.Index().SelectMany(p => p.Index > 0 && p.Index < parts.Length - 1 && IsIsland(p.Item)
            ? [new TextPart(TextPartKind.Removed, p.Item.Text), new TextPart(TextPartKind.Added, p.Item.Text)]
            : new[] { p.Item });

    private static IEnumerable<TextPart> Joined(List<TextPart> stretch) =>
        from kind in new[] { TextPartKind.Same, TextPartKind.Removed, TextPartKind.Added }
        let text = string.Concat(stretch.Where(p => p.Kind == kind).Select(p => p.Text))
        where text.Length > 0
        select new TextPart(kind, text);

    private static bool IsIsland(TextPart part) => IsSame(part) && ScriptRuns.IsKanaOrMark(part.Text);

    private static bool IsSame(TextPart part) => part.Kind == TextPartKind.Same;
}
