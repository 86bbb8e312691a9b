using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>What one sector can do in one stage (ます).</summary>
/// <param name="Stage">Id of its stage.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Roles">In the author's order; empty means blank (空欄), an invitation.</param>
/// <param name="Source">Where it is written, or the heading of its stage when nobody wrote it.</param>
public sealed record Cell(Slug Stage, Sector Sector, ImmutableArray<Role> Roles, SourceSpan Source)
{
    /// <summary>The anchor, <c>stage-sector</c>; never changes.</summary>
    public string Id => $"{Stage}-{Sector.Id}";

    public bool IsBlank => Roles.IsEmpty;
}
