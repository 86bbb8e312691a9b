namespace SocialHub.Model;

/// <summary>Something that happened to one role or cell, ready to be counted together with its like.</summary>
/// <param name="Sector">Whose role it is; of a role that moved, whose it was.</param>
/// <param name="Stage">Name of the stage, or null where <paramref name="Phrase"/> names it.</param>
/// <param name="Phrase">What happened; news with equal phrases are one sentence.</param>
internal sealed record RoleNews(Slug Sector, string? Stage, RolePhrase Phrase);
