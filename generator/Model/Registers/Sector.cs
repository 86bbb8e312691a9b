namespace SocialHub.Model;

/// <summary>One of the parties that a roadmap speaks to (セクター): citizens, companies, …; a line on the route map.</summary>
/// <param name="Id">Part of every cell's anchor; never changes.</param>
/// <param name="Name">As readers see it, e.g. 支援団体.</param>
/// <param name="Mark">One character for tiles, so that a sector is never told by colour only.</param>
/// <param name="Invitation">One sentence to a reader of this sector.</param>
/// <param name="Words">Labels of participants that count for this sector, e.g. 市民活動団体.</param>
/// <param name="Number">1-based place in <c>site.yaml</c>; the theme has a colour for each of 1 to 12.</param>
public sealed record Sector(
    Slug Id, string Name, string Mark, string Invitation, ImmutableArray<string> Words, int Number);
