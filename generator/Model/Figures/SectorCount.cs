namespace SocialHub.Model;

/// <summary>A number for a sector of the site.</summary>
public sealed record SectorCount(Sector Sector, int Count);
