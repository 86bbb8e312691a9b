namespace SocialHub.Model;

/// <summary>A section of a text in another language.</summary>
/// <param name="Key">The anchor of the original's section.</param>
/// <param name="Text">With its heading; the original's where <paramref name="State"/> is missing.</param>
/// <param name="State">How it stands to the original.</param>
public sealed record TranslatedSection(string Key, Body Text, PartState State);
