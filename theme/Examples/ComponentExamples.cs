namespace SocialHub.Theme;

/// <summary>The register of all components: an explicit list, so that nothing is searched for at run time.</summary>
/// <param name="Component">Name of the component and of its folder.</param>
/// <param name="Examples">How it looks.</param>
public sealed record ComponentExamples(string Component, IComponentExamples Examples)
{
    /// <summary>By name of the component, ordinal.</summary>
    public static ImmutableArray<ComponentExamples> All { get; } =
    [
        new(nameof(BrandMark), new BrandMarkExamples()),
        new(nameof(Breadcrumbs), new BreadcrumbsExamples()),
        new(nameof(ConvergenceFigure), new ConvergenceFigureExamples()),
        new(nameof(CreditList), new CreditListExamples()),
        new(nameof(EntryGroups), new EntryGroupsExamples()),
        new(nameof(EntryList), new EntryListExamples()),
        new(nameof(FactList), new FactListExamples()),
        new(nameof(InlineText), new InlineTextExamples()),
        new(nameof(MiniLine), new MiniLineExamples()),
        new(nameof(NeighbourLinks), new NeighbourLinksExamples()),
        new(nameof(PageHeading), new PageHeadingExamples()),
        new(nameof(PeopleDots), new PeopleDotsExamples()),
        new(nameof(Prose), new ProseExamples()),
        new(nameof(RoadmapBoard), new RoadmapBoardExamples()),
        new(nameof(RoadmapTally), new RoadmapTallyExamples()),
        new(nameof(RouteMap), new RouteMapExamples()),
        new(nameof(SectorPicker), new SectorPickerExamples()),
        new(nameof(SectorTile), new SectorTileExamples()),
        new(nameof(SiteFooter), new SiteFooterExamples()),
        new(nameof(SiteHeader), new SiteHeaderExamples()),
        new(nameof(StageJump), new StageJumpExamples()),
        new(nameof(StatusMark), new StatusMarkExamples()),
        new(nameof(TargetBar), new TargetBarExamples()),
        new(nameof(TargetList), new TargetListExamples()),
        new(nameof(TargetTable), new TargetTableExamples()),
        new(nameof(TopicLinks), new TopicLinksExamples()),
        new(nameof(YearStrip), new YearStripExamples()),
    ];
}
