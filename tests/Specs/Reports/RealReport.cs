using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>The report of the real content: its value, and the three files that are made of it.</summary>
internal static class RealReport
{
    public static ReportPage Page { get; } = BuiltSites.Real.Value.Pages.OfType<ReportPage>().Single();

    public static Site Site { get; } = BuiltSites.Real.Value.Site!;

    public static OutputFile Html { get; } = FileOf(Page.Route);

    public static OutputFile Word { get; } = FileOf(Page.Word);

    public static OutputFile Csv { get; } = FileOf(Page.Csv);

    /// <summary>The report that <paramref name="site"/> would have, with its numbers counted anew.</summary>
    public static ReportDocument Of(Site site)
    {
        var context = new BuildContext(site.Today, new Diagnostics.DiagnosticBag());
        site = site with { Figures = [.. site.Years.Select(y => YearFigures.Of(y, site))] };
        return new PlanPages(makesPdf: false).Run([new GatheredSite(site, [], null!)], context).OfType<ReportPage>().Single().Document;
    }

    private static OutputFile FileOf(Route route) => BuiltSites.Real.Value.Files.Single(f => f.Path == route.OutputPath);
}
