namespace SocialHub.Model;

/// <summary>Every blank cell over all roadmaps (空欄ボード).</summary>
public sealed record OpenRolesPage : Page
{
    /// <summary>Roadmaps with stages, in their order; those without a blank cell too, so that this can be said.</summary>
    public required ImmutableArray<Roadmap> Roadmaps { get; init; }

    /// <summary>Open recruitments that were born from a cell of these roadmaps.</summary>
    public ImmutableArray<Recruitment> Recruitments { get; init; } = [];

    /// <summary>Every blank cell, in the order of roadmaps, stages and sectors, with the recruitments born from it.</summary>
    public IEnumerable<OpenRole> Roles => Roadmaps.SelectMany(r => r.OpenRoles).Select(role => role with
    {
        Recruitments = [.. Recruitments.Where(r => r.Roadmap?.Value == role.Roadmap.Slug && r.Cell?.Value == role.Cell.Id)],
    });
}
