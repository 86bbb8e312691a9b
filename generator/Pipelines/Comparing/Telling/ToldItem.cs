namespace SocialHub.Pipelines;

/// <summary>One thing that a reviewer is told.</summary>
/// <param name="Text">One line of plain text.</param>
/// <param name="Address">Where it can be looked at, or null where it cannot.</param>
/// <param name="Lines">What is told of it.</param>
internal sealed record ToldItem(string Text, string? Address, ImmutableArray<ToldLine> Lines)
{
    public static ToldItem Of(string text, string? address = null, params IEnumerable<ToldLine> lines) => new(text, address, [.. lines]);
}
