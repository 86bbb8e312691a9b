namespace SocialHub.Model;

/// <summary>The industries of some companies (業種), as written: 土木、製造など, or with numbers: 土木3社、製造4社.</summary>
/// <param name="Items">In the author's order.</param>
/// <param name="IsOpen">True when the list ends in など or ほか: there are others.</param>
public sealed record Industries(ImmutableArray<IndustryCount> Items, bool IsOpen)
{
    /// <summary>With fewer companies of an industry, one could guess which company it was.</summary>
    public const int SmallestShown = 3;

    /// <summary>Nobody recorded them.</summary>
    public static Industries NotRecorded { get; } = new([], false);

    /// <summary>
    /// As readers may see them, e.g. <c>製造5社、流通4社、ほか</c>: industries with fewer than <see cref="SmallestShown"/>
    /// companies are told as ほか. Empty where nothing may be told.
    /// </summary>
    /// <param name="companies">Of how many companies they are.</param>
    public string ToReaders(int companies)
    {
        // A name without a number is the industry of at most all of them.
        var shown = Items.Where(i => (i.Count ?? companies) >= SmallestShown).ToArray();
        var end = shown.Length < Items.Length ? "、ほか" : IsOpen ? "など" : "";
        return shown.Length == 0
            ? ""
            : string.Join("、", shown.Select(i => i.Count is { } c ? string.Create(CultureInfo.InvariantCulture, $"{i.Name}{c}社") : i.Name)) + end;
    }
}
