namespace SocialHub.Theme;

/// <summary>The register of all components: an explicit list, so that nothing is searched for at run time.</summary>
/// <param name="Component">Name of the component and of its folder.</param>
/// <param name="Examples">How it looks.</param>
public sealed record ComponentExamples(string Component, IComponentExamples Examples)
{
    /// <summary>By name of the component, ordinal.</summary>
    public static ImmutableArray<ComponentExamples> All { get; } =
    [
        new(nameof(AdviserNames), new AdviserNamesExamples()),
        new(nameof(AuthorLine), new AuthorLineExamples()),
        new(nameof(BrandMark), new BrandMarkExamples()),
        new(nameof(Breadcrumbs), new BreadcrumbsExamples()),
        new(nameof(BrokenLine), new BrokenLineExamples()),
        new(nameof(Callout), new CalloutExamples()),
        new(nameof(ContentsList), new ContentsListExamples()),
        new(nameof(ConvergenceFigure), new ConvergenceFigureExamples()),
        new(nameof(CreditNames), new CreditNamesExamples()),
        new(nameof(EmptyState), new EmptyStateExamples()),
        new(nameof(EntryList), new EntryListExamples()),
        new(nameof(Fact), new FactExamples()),
        new(nameof(FactList), new FactListExamples()),
        new(nameof(GoalCard), new GoalCardExamples()),
        new(nameof(InlineText), new InlineTextExamples()),
        new(nameof(InvitationCard), new InvitationCardExamples()),
        new(nameof(MiniLine), new MiniLineExamples()),
        new(nameof(NeighbourLinks), new NeighbourLinksExamples()),
        new(nameof(OrganizationList), new OrganizationListExamples()),
        new(nameof(PageHeading), new PageHeadingExamples()),
        new(nameof(ParticipantsText), new ParticipantsTextExamples()),
        new(nameof(PeopleDots), new PeopleDotsExamples()),
        new(nameof(PersonCard), new PersonCardExamples()),
        new(nameof(PersonName), new PersonNameExamples()),
        new(nameof(Prose), new ProseExamples()),
        new(nameof(RecordList), new RecordListExamples()),
        new(nameof(RoadmapBoard), new RoadmapBoardExamples()),
        new(nameof(RoadmapLinks), new RoadmapLinksExamples()),
        new(nameof(RouteMap), new RouteMapExamples()),
        new(nameof(ScheduleText), new ScheduleTextExamples()),
        new(nameof(SectorPicker), new SectorPickerExamples()),
        new(nameof(SectorTile), new SectorTileExamples()),
        new(nameof(SessionFacts), new SessionFactsExamples()),
        new(nameof(SiteFooter), new SiteFooterExamples()),
        new(nameof(SiteHeader), new SiteHeaderExamples()),
        new(nameof(StageJump), new StageJumpExamples()),
        new(nameof(StatusMark), new StatusMarkExamples()),
        new(nameof(Table), new TableExamples()),
        new(nameof(TargetBar), new TargetBarExamples()),
        new(nameof(TargetNumbers), new TargetNumbersExamples()),
        new(nameof(TargetTable), new TargetTableExamples()),
        new(nameof(TopicLinks), new TopicLinksExamples()),
        new(nameof(TrainingFacts), new TrainingFactsExamples()),
        new(nameof(TrainingRows), new TrainingRowsExamples()),
        new(nameof(ViewSwitch), new ViewSwitchExamples()),
        new(nameof(YearStrip), new YearStripExamples()),
    ];
}
