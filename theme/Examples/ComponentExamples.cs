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
        new(nameof(InlineText), new InlineTextExamples()),
        new(nameof(PageHeading), new PageHeadingExamples()),
        new(nameof(Prose), new ProseExamples()),
        new(nameof(SiteFooter), new SiteFooterExamples()),
        new(nameof(SiteHeader), new SiteHeaderExamples()),
    ];
}
