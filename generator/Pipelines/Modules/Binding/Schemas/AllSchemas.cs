namespace SocialHub.Pipelines;

/// <summary>Every schema, for the writers' guide and for tests.</summary>
public static class AllSchemas
{
    public static ImmutableArray<Schema> InReadingOrder { get; } =
    [
        ArticleSchema.Schema, SessionSchema.Schema, TrainingSchema.Schema, MeetingSchema.Schema, StandingPageSchema.Schema, RoadmapSchema.Schema,
        StageSchema.Schema, CauseSchema.Schema, VoiceSchema.Schema, YearSchema.Schema, PurposeSchema.Schema, ProgrammeSchema.Schema, TargetSchema.Schema,
        ActivitySchema.Schema, AcceptanceSchema.Schema, RecruitmentSchema.Schema, InquirySchema.Schema, MatchSchema.Schema, NewsletterSchema.Schema,
        ContactSchema.Schema, ConsultationSchema.Schema, ApplicationSchema.Schema, ReuseRequestSchema.Schema,
        SiteSchema.Schema, SectorSchema.Schema, NavigationSchema.Schema, TopicSchema.Schema,
        PersonSchema.Schema, OrganizationSchema.Schema, PlaceSchema.Schema, ProductSchema.Schema, RedirectSchema.Schema,
        RemovalSchema.Schema, TranslationSchema.Schema, RoadmapTranslationSchema.Schema, HubWordsSchema.Schema, SectorWordsSchema.Schema,
    ];
}
