namespace SocialHub.Pipelines;

/// <summary>All kinds of documents that can be begun with <c>new</c>.</summary>
public static class NewKinds
{
    public static ImmutableArray<NewKind> All { get; } =
    [
        new(
            ArticleSchema.Schema, "articles/{year}/{slug}.md", "ここに本文を書きます。\n",
            ArticleSchema.Title, ArticleSchema.Date, ArticleSchema.Summary, ArticleSchema.Kind, ArticleSchema.Topics),
        new(
            SessionSchema.Schema, "sessions/{slug}.md", "ここに、当日の様子を書きます。\n",
            SessionSchema.Title, SessionSchema.Kind, SessionSchema.Schedule, SessionSchema.Summary, SessionSchema.Lab,
            SessionSchema.Place, SessionSchema.Topics),
        new(
            TrainingSchema.Schema, "trainings/{slug}.md", "ここに、研修の内容を書きます。\n",
            TrainingSchema.Title, TrainingSchema.Ordinal, TrainingSchema.Kind, TrainingSchema.Schedule, TrainingSchema.Summary,
            TrainingSchema.Topics),
        new(
            RecruitmentSchema.Schema, "recruitments/{slug}.md", "ここに、どんな人をさがしているかを書きます。\n",
            RecruitmentSchema.Title, RecruitmentSchema.Summary, RecruitmentSchema.Role, RecruitmentSchema.Date, RecruitmentSchema.Year,
            RecruitmentSchema.State, RecruitmentSchema.Roadmap, RecruitmentSchema.Cell, RecruitmentSchema.Deadline, RecruitmentSchema.Topics),
        new(
            NewsletterSchema.Schema, "newsletters/{slug}.md", "ここに、1ページ目のあいさつを書きます。\n",
            NewsletterSchema.Title, NewsletterSchema.Number, NewsletterSchema.Date, NewsletterSchema.Period, NewsletterSchema.Length,
            NewsletterSchema.Chosen, NewsletterSchema.Summary),
        new(
            StandingPageSchema.Schema, "pages/{slug}.md", "ここに本文を書きます。\n",
            StandingPageSchema.Title, StandingPageSchema.Summary),
        new(
            RoadmapSchema.Schema, "roadmaps/{slug}/roadmap.md", "ここに、何が問題かを書きます。\n",
            RoadmapSchema.Title, RoadmapSchema.Catchphrase, RoadmapSchema.Summary, RoadmapSchema.Phase, RoadmapSchema.Topics),
    ];
}
