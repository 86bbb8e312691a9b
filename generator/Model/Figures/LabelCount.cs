namespace SocialHub.Model;

/// <summary>A number under a label: participants by word or sector, companies by industry.</summary>
public sealed record LabelCount(string Label, int Count);
