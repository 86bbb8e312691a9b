namespace SocialHub.Model;

/// <summary>A recruitment in a list, with what it names.</summary>
/// <param name="Recruitment">The record.</param>
/// <param name="IsOpen">True while one can apply.</param>
/// <param name="Organization">Who looks, or null where it is not named.</param>
/// <param name="History">Of the roadmap whose cell it was born from, or null.</param>
public sealed record RecruitmentLine(Recruitment Recruitment, bool IsOpen, Organization? Organization, RoadmapHistory? History)
{
    public static RecruitmentLine Of(Recruitment recruitment, Site site) => new(
        recruitment,
        recruitment.IsOpen(site.Today),
        recruitment.Organization is { } id ? site.FindOrganization(id.Value) : null,
        site.Histories.FirstOrDefault(h => h.Current.Slug == recruitment.Roadmap?.Value));
}
