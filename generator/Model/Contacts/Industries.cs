namespace SocialHub.Model;

/// <summary>The industries of some companies (業種), as written: 土木、製造など, or with numbers: 土木3社、製造4社.</summary>
/// <param name="Items">In the author's order.</param>
/// <param name="IsOpen">True when the list ends in など or ほか: there are others.</param>
public sealed record Industries(ImmutableArray<IndustryCount> Items, bool IsOpen)
{
    /// <summary>Nobody recorded them.</summary>
    public static Industries NotRecorded { get; } = new([], false);
}
