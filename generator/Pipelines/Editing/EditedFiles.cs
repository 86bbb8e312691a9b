using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Files of the content whose keys an editor can complete and check.</summary>
/// <param name="Name">Of their JSON Schema, e.g. <c>people</c>.</param>
/// <param name="Pattern">Below the content folder, e.g. <c>people.yaml</c>.</param>
/// <param name="Schema">Of the front matter, of the file, or of each entry of a register.</param>
/// <param name="IsRegister">Whether the file is a list of entries.</param>
public sealed record EditedFiles(string Name, string Pattern, Schema Schema, bool IsRegister = false)
{
    /// <summary>All of them, a narrower pattern before a wider one.</summary>
    public static ImmutableArray<EditedFiles> All { get; } =
    [
        new("roadmap-translation", "roadmaps/*/roadmap.*.md", RoadmapTranslationSchema.Schema),
        new("translation", "**/*.*.md", TranslationSchema.Schema),
        new("article", "articles/**/*.md", ArticleSchema.Schema),
        new("session", "sessions/**/*.md", SessionSchema.Schema),
        new("training", "trainings/**/*.md", TrainingSchema.Schema),
        new("recruitment", "recruitments/**/*.md", RecruitmentSchema.Schema),
        new("newsletter", "newsletters/*.md", NewsletterSchema.Schema),
        new("page", "pages/**/*.md", StandingPageSchema.Schema),
        new("roadmap", "roadmaps/*/roadmap.md", RoadmapSchema.Schema),
        new("roadmap", "roadmaps/*/editions/*.md", RoadmapSchema.Schema),
        new("year", "years/*.md", YearSchema.Schema),
        new("site-words", "site.*.yaml", HubWordsSchema.Schema),
        new("site", "site.yaml", SiteSchema.Schema),
        new("voices", "roadmaps/*/voices.yaml", VoiceSchema.Schema, IsRegister: true),
        new("people", "people.yaml", PersonSchema.Schema, IsRegister: true),
        new("organizations", "organizations.yaml", OrganizationSchema.Schema, IsRegister: true),
        new("places", "places.yaml", PlaceSchema.Schema, IsRegister: true),
        new("topics", "topics.yaml", TopicSchema.Schema, IsRegister: true),
        new("products", "products.yaml", ProductSchema.Schema, IsRegister: true),
        new("contacts", "contacts.yaml", ContactSchema.Schema, IsRegister: true),
        new("consultations", "consultations.yaml", ConsultationSchema.Schema, IsRegister: true),
        new("applications", "applications.yaml", ApplicationSchema.Schema, IsRegister: true),
        new("reuse-requests", "reuse-requests.yaml", ReuseRequestSchema.Schema, IsRegister: true),
        new("redirects", "redirects.yaml", RedirectSchema.Schema, IsRegister: true),
        new("removals", "removals.yaml", RemovalSchema.Schema, IsRegister: true),
    ];

    /// <summary>The first that a file of the content belongs to, or null.</summary>
    /// <param name="path">Below the content folder.</param>
    public static EditedFiles? Of(string path) => All.FirstOrDefault(f =>
        f.Schema == TranslationSchema.Schema ? path.EndsWith(".md", StringComparison.Ordinal) && TranslationFile.IsOne(path) : ContentPattern.From(f.Pattern).Matches(path));

    /// <summary>Whether the keys stand in the front matter of a text; else the file is nothing but keys.</summary>
    public bool IsText => Pattern.EndsWith(".md", StringComparison.Ordinal);
}
