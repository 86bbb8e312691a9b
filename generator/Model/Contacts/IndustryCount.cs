namespace SocialHub.Model;

/// <summary>An industry with its number of companies, or null where it was not counted.</summary>
public sealed record IndustryCount(string Name, int? Count);
