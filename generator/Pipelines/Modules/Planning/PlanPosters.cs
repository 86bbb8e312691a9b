using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the posters of each roadmap: a page that tells which there are, and a sheet in each form.</summary>
/// <param name="makesPdf">True when the sheets are files to download, too.</param>
internal sealed class PlanPosters(bool makesPdf)
{
    public IEnumerable<Page> Plan(Site site) => site.Roadmaps.Where(r => !r.Stages.IsEmpty).SelectMany(r => Plan(r, site));

    private IEnumerable<Page> Plan(Roadmap roadmap, Site site)
    {
        var text = new PosterText(roadmap, site.Settings);
        var portrait = PosterOf(roadmap, text, PosterFrame.Portrait, site.Links);
        var landscape = PosterOf(roadmap, text, PosterFrame.Landscape, site.Links);
        ImmutableArray<PosterSheetPage> sheets =
        [
            .. SheetOf(PosterForm.Portrait, portrait),
            .. SheetOf(PosterForm.Landscape, landscape),
            .. SheetOf(PosterForm.A3, landscape ?? portrait),
            .. SheetOf(PosterForm.Tiles, portrait ?? landscape),
        ];
        return [OverviewOf(roadmap, sheets), .. sheets];
    }

    private static PosterPage OverviewOf(Roadmap roadmap, ImmutableArray<PosterSheetPage> sheets) => new()
    {
        Route = RoadmapRoutes.Poster(roadmap.Slug),
        Title = $"{roadmap.Title}のポスター",
        Description = $"{roadmap.Title}を、展示や話し合いで使うポスターにしました。A1、A3、A4 の紙に印刷できます。",
        Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps, Crumbs.Of(roadmap)],
        UpdatedOn = roadmap.UpdatedOn,
        Source = roadmap.Source,
        Roadmap = roadmap,
        Sheets = sheets,
    };

    private static Poster? PosterOf(Roadmap roadmap, PosterText text, PosterFrame frame, SiteLinks links)
    {
        var fitting = new PosterFitting(roadmap, text, frame);
        var address = links.Absolute(roadmap.Route);
        return fitting.Crowded.IsEmpty
            ? new Poster
            {
                Roadmap = roadmap,
                IsLandscape = frame.IsLandscape,
                TitleSize = fitting.TitleSize,
                Letters = fitting.Letters,
                IsNarrow = fitting.IsNarrow,
                Code = QrMatrix.Of(address),
                CellCodes = [.. roadmap.Cells.Select(c => QrMatrix.Of($"{address}#{c.Id}"))],
            }
            : null;
    }

    private IEnumerable<PosterSheetPage> SheetOf(PosterForm form, Poster? poster)
    {
        if (poster is null)
        {
            yield break;
        }

        var sheet = new PosterSheetPage
        {
            Route = RoadmapRoutes.Poster(poster.Roadmap.Slug, form),
            Title = $"{poster.Roadmap.Title}のポスター（{form.ToName()}）",
            Description = poster.Roadmap.Summary,
            IsListed = false,
            Source = poster.Roadmap.Source,
            Size = form.PaperOf(poster.IsLandscape),
            Form = form,
            Poster = poster,
        };
        yield return makesPdf ? sheet with { Pdf = sheet.PdfRoute } : sheet;
    }
}
