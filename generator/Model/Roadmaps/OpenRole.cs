namespace SocialHub.Model;

/// <summary>A blank cell as what it is: a role that waits for somebody (空いている役割).</summary>
public sealed record OpenRole(Roadmap Roadmap, Stage Stage, Cell Cell)
{
    /// <summary>Calls for pro bono that were born from it and are open.</summary>
    public ImmutableArray<Recruitment> Recruitments { get; init; } = [];

    /// <summary>
    /// What a form, a card or a mail calls the cell: <c>居住支援ロードマップ／中期／大学（mid-university）</c>.
    /// </summary>
    public string FullName => $"{Roadmap.Title}／{Stage.Name}／{Cell.Sector.Name}（{Cell.Id}）";
}
