using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The whole build: content → documents → site → pages → files, with a gate before rendering and one before writing.</summary>
public static class SiteBuild
{
    /// <summary>Up to the first gate: reads every file once and gives the site and its pages, which are incomplete where there are errors.</summary>
    public static PlannedSite Plan(IFileStore content, BuildOptions options, BuildContext context)
    {
        // Content → documents. Every file is claimed by one pipeline, or named in a diagnostic.
        var reader = new ContentReader(content, context);
        reader.Refuse(ContentLimits.RefuseAll);
        reader.Refuse(ContentLimits.Refuse);
        reader.Ignore(ContentPattern.From("**/README.md"));
        PrivateFolder.Refuse(reader, context);
        var settings = SettingsOf(reader.Run(Registers.Settings()), options, context) with { Words = reader.Run(Translations.HubWords()) };
        ImmutableArray<Translation> translations =
        [
            .. reader.RunFirst(Translations.OfRoadmaps(settings), TranslationFile.IsOne),
            .. reader.RunFirst(Translations.OfTexts(), TranslationFile.IsOne),
        ];
        var images = reader.Run(Images.Define());
        ImmutableArray<Bound> bound =
        [
            .. reader.Run(Roadmaps.Define(settings.Sectors)),
            .. reader.Run(RoadmapEditions.Define(settings.Sectors)),
            .. reader.Run(Sessions.Define()),
            .. reader.Run(Articles.Define()),
            .. reader.Run(Trainings.Define()),
            .. reader.Run(Recruitments.Define()),
            .. reader.Run(Newsletters.Define()),
            .. reader.Run(YearReports.Define()),
            .. reader.Run(StandingPages.Define()),
        ];
        var parts = new SiteParts
        {
            Settings = settings,
            Voices = reader.Run(Voices.Define()),
            Topics = reader.Run(Registers.Topics()),
            People = reader.Run(Registers.People()),
            Organizations = reader.Run(Registers.Organizations()),
            Places = reader.Run(Registers.Places()),
            Products = reader.Run(Registers.Products()),
            Redirects = reader.Run(Registers.Redirects()),
            Removals = reader.Run(Registers.Removals()),
            Contacts = reader.Run(Registers.Contacts()),
            Consultations = reader.Run(Registers.Consultations()),
            Applications = reader.Run(Registers.Applications()),
            ReuseRequests = reader.Run(Registers.ReuseRequests()),
            Documents = [.. bound.Where(b => b.IsComplete).Select(b => b.Document)],
            Incomplete = [.. bound.Where(b => !b.IsComplete).Select(b => b.Document)],
            Translations = translations,
            Images = [.. images.Select(i => i.Image)],
            Paths = reader.Paths,
        };
        reader.ReportUnclaimed(UnclaimedFile.Report);
        reader.Look(WrittenTexts.Define(parts), p => !PrivateFolder.Holds(p));
        var unread = UnreadPlaces.Of(context.Diagnostics);

        // Documents → site → pages: the only place where documents meet.
        var site = Sites.Define().Run([parts], context);
        var pages = Pages.Define(parts, makesPdf: options.Printer is not null).Run(site, context);
        return new PlannedSite(site, pages, images, unread);
    }

    /// <summary>Pure but for <paramref name="content"/>: gives the files of the site, or none and diagnostics.</summary>
    public static BuiltSite Run(IFileStore content, BuildOptions options, BuildContext context)
    {
        var planned = Plan(content, options, context);
        if (options.Since is { } earlier)
        {
            var quiet = new BuildContext(earlier.Day, new DiagnosticBag(), context.Cancellation);
            new CheckPublishedFacts(earlier, Plan(earlier.Content, new BuildOptions(), quiet)).Run([planned], context);
        }

        if (!context.PassesGate())
        {
            return BuiltSite.Stopped;
        }

        // Pages → files.
        var others = RenderOthers(planned, options, context);
        var html = RenderHtml(planned, others, options, context);
        return Complete(planned, [.. others, .. RenderPrints(planned, html, others, options, context)], html, options, context);
    }

    /// <summary>Of a plan that passed the first gate: every file that is made without the finished pages.</summary>
    public static ImmutableArray<OutputFile> RenderOthers(PlannedSite planned, BuildOptions options, BuildContext context)
    {
        var (site, pages, images, _) = planned;
        var links = planned.Site.Links;
        return new KeepFiles(options.Sink).Run(
        [
            .. new RenderFeeds().Run(site, context),
            .. new RenderRoadmapData().Run(site, context),
            .. new RenderIntakeSheet().Run(site, context),
            .. new RenderCalendars().Run(site, context),
            .. new RenderReportFiles(links).Run(pages, context),
            .. new RenderSitemap(links).Run(pages, context),
            .. new RenderHostFiles().Run(site, context),
            .. new RenderPictures().Run(images, context),
            .. options.MakesShareCards ? new RenderShareCards(planned.Site.Settings).Run(pages, context) : [],
        ], context);
    }

    /// <summary>The finished pages, looked at a last time.</summary>
    public static ImmutableArray<FinishedPage> RenderHtml(
        PlannedSite planned, ImmutableArray<OutputFile> others, BuildOptions options, BuildContext context)
    {
        var rendering = new RenderPages(planned.Site, options.Styles, options.Sink, options.MakesSearch);
        return Pipeline.Named("html").From<Page>()
            .Then(rendering)
            .Then(new CheckHtml(planned.Pages, planned.Site.Links, [.. others, .. RenderPdf.Promised(planned.Pages)]))
            .Run(planned.Pages, context);
    }

    /// <summary>The files of the pages for paper, where something can print them and the pages are good.</summary>
    private static ImmutableArray<OutputFile> RenderPrints(
        PlannedSite planned, ImmutableArray<FinishedPage> html, ImmutableArray<OutputFile> others, BuildOptions options, BuildContext context) =>
        options.Printer is { } printer && context.PassesGate()
            ? new KeepFiles(options.Sink).Run(
                new RenderPdf(planned.Pages, printer, others, planned.Site.Settings.BasePath).Run(html, context), context)
            : [];

    /// <summary>The last gate: the whole site with its search, or none.</summary>
    public static BuiltSite Complete(
        PlannedSite planned, ImmutableArray<OutputFile> others, ImmutableArray<FinishedPage> html, BuildOptions options, BuildContext context)
    {
        if (!context.PassesGate())
        {
            return BuiltSite.Stopped;
        }

        var search = options.MakesSearch ? RenderIndex(planned, html, options, context) : [];
        return new BuiltSite([.. html.Select(p => p.File), .. search, .. others], planned.Pages, planned.Sites[0].LeftOut) { Site = planned.Site };
    }

    private static ImmutableArray<OutputFile> RenderIndex(
        PlannedSite planned, ImmutableArray<FinishedPage> html, BuildOptions options, BuildContext context)
    {
        UnusedMemory.GiveBack();
        return new RenderSearch(planned.Site, planned.Pages, options.Sink).Run(html, context);
    }

    private static SiteSettings SettingsOf(
        ImmutableArray<SiteSettings> read, BuildOptions options, BuildContext context)
    {
        if (read is [var settings])
        {
            return options.BaseUrl is { } url ? settings with { BaseUrl = url } : settings;
        }

        if (!context.Diagnostics.HasErrorsIn("site.yaml"))
        {
            context.Diagnostics.Add(FileDiagnostics.SettingsMissing());
        }

        return BindSiteSettings.Unreadable;
    }
}
