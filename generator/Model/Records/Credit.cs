namespace SocialHub.Model;

/// <summary>A person named with where they come from (肩書き), e.g. 見本建設株式会社 代表取締役社長 見本太郎氏.</summary>
/// <param name="Organization">As written, or null.</param>
/// <param name="Position">Title in that organisation, or null.</param>
/// <param name="Name">The person's name without honorific.</param>
/// <param name="Honorific">氏, さん, 様, 先生, or empty as the source has it.</param>
public sealed record Credit(string? Organization, string? Position, string Name, string Honorific)
{
    /// <summary>The parts that exist, separated by single spaces; canonical, reads back to an equal value.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Organization, Position, Name + Honorific }.Where(p => !string.IsNullOrEmpty(p)));
}
