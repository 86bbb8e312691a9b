using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The ways to the pages of each section.</summary>
internal static class Crumbs
{
    public static Crumb Home { get; } = new("ホーム", Route.Home);

    public static Crumb Roadmaps { get; } = new("ロードマップ", Route.Page("roadmaps"));

    public static Crumb OpenRoles { get; } = new("空いている役割", RoadmapRoutes.OpenRoles);

    public static Crumb Sessions { get; } = new("勉強会・展示", Route.Page("sessions"));

    public static Crumb Articles { get; } = new("記事", Route.Page("articles"));

    public static Crumb Trainings { get; } = new("研修", Route.Page("trainings"));

    public static Crumb Probono { get; } = new("プロボノ募集", Route.Page("probono"));

    public static Crumb Newsletters { get; } = new("広報誌", NewsletterIndexPage.Address);

    public static Crumb Results { get; } = new("成果", Route.Page("results"));

    public static Crumb Topics { get; } = new("分野", Route.Page("topics"));

    public static Crumb People { get; } = new("人と団体", Route.Page("people"));

    /// <summary>The page of a roadmap.</summary>
    public static Crumb Of(Roadmap roadmap) => new(roadmap.Title, Route.Page("roadmaps", roadmap.Slug.Value));
}
