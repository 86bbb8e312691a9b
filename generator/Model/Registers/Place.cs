using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A place (場所) where sessions are held; what is not known is null.</summary>
/// <param name="Id">Short name that sessions refer to.</param>
/// <param name="Name">The building, e.g. 市民活動センター.</param>
/// <param name="Floor">E.g. 1階, or null.</param>
/// <param name="Room">E.g. ひろば, or null.</param>
/// <param name="Address">Postal address, or null.</param>
/// <param name="Access">How to get there, also with a wheelchair, or null.</param>
public sealed record Place(Slug Id, string Name, string? Floor, string? Room, string? Address, string? Access)
{
    /// <summary>Where it is declared, or null where no file holds it.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>Building, floor and room in reading order: 市民活動センター1階ひろば.</summary>
    public override string ToString() => Name + Floor + Room;
}
