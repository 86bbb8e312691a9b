namespace SocialHub.Pipelines;

/// <summary>A number or day that a fact holds.</summary>
/// <param name="Name">What it counts, unique in its fact, e.g. 実績.</param>
/// <param name="Text">With its unit, e.g. 17社.</param>
public readonly record struct FactValue(string Name, string Text);
