namespace SocialHub.Pipelines;

/// <summary>A list.</summary>
/// <param name="Item">Each of its items.</param>
/// <param name="AllowsOne">Whether one item may stand without a list around it.</param>
public sealed record ListShape(ValueShape Item, bool AllowsOne) : ValueShape;
