namespace SocialHub.Model;

/// <summary>The text with which a roadmap is cited (引用).</summary>
public static class Citation
{
    /// <summary><c>見本ハブ「居住支援ロードマップ」第2版（2024年3月31日） https://example.org/roadmaps/housing/editions/2/</c>; a sample says so.</summary>
    public static string Of(Roadmap roadmap, SiteSettings settings, SiteLinks links)
    {
        var edition = roadmap.Edition is { } e ? e.Name : "";
        var day = roadmap.UpdatedOn is { } on ? $"（{JapaneseDate.Day(on)}）" : "";
        var sample = roadmap.IsSample ? "（見本）" : "";
        return $"{settings.Name}「{roadmap.Title}」{sample}{edition}{day} {links.Absolute(RoadmapRoutes.Permanent(roadmap))}";
    }
}
