using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the posters of a roadmap: a page that tells which there are, and a sheet in each form.</summary>
internal static class PlanPosters
{
    /// <param name="roadmap">With stages.</param>
    /// <param name="settings">For the credits.</param>
    /// <param name="codes">Of this roadmap.</param>
    /// <param name="makesPdf">True when the sheets are files to download, too.</param>
    public static IEnumerable<Page> Plan(Roadmap roadmap, SiteSettings settings, RoadmapCodes codes, bool makesPdf)
    {
        var text = new PosterText(roadmap, settings);
        var (upright, lying) = (new PosterFitting(roadmap, text, PosterFrame.Portrait), new PosterFitting(roadmap, text, PosterFrame.Landscape));
        var (portrait, landscape) = (PosterOf(roadmap, upright, codes), PosterOf(roadmap, lying, codes));
        ImmutableArray<PosterSheetPage> sheets =
        [
            .. SheetOf(PosterForm.Portrait, portrait, makesPdf),
            .. SheetOf(PosterForm.Landscape, landscape, makesPdf),
            .. SheetOf(PosterForm.A3, landscape ?? portrait, makesPdf),
            .. SheetOf(PosterForm.Tiles, portrait ?? landscape, makesPdf),
        ];
        return [OverviewOf(roadmap, sheets, [.. upright.Crowded, .. lying.Crowded]), .. sheets];
    }

    private static PosterPage OverviewOf(Roadmap roadmap, ImmutableArray<PosterSheetPage> sheets, ImmutableArray<Crowding> crowded) => new()
    {
        Route = RoadmapRoutes.Poster(roadmap.Slug),
        Title = $"{roadmap.Title}のポスター",
        Description = $"{roadmap.Title}を、展示や話し合いで使うポスターにしました。A1、A3、A4 の紙に印刷できます。",
        Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps, Crumbs.Of(roadmap)],
        UpdatedOn = roadmap.UpdatedOn,
        Source = roadmap.Source,
        Roadmap = roadmap,
        Sheets = sheets,
        Crowded = crowded,
    };

    private static Poster? PosterOf(Roadmap roadmap, PosterFitting fitting, RoadmapCodes codes) => fitting.Crowded.IsEmpty
        ? new Poster
        {
            Roadmap = roadmap,
            IsLandscape = fitting.IsLandscape,
            TitleSize = fitting.TitleSize,
            Letters = fitting.Letters,
            IsNarrow = fitting.IsNarrow,
            Code = codes.Whole,
            CellCodes = [.. roadmap.Cells.Select(codes.Of)],
        }
        : null;

    private static IEnumerable<PosterSheetPage> SheetOf(PosterForm form, Poster? poster, bool makesPdf)
    {
        if (poster is not null)
        {
            yield return new PosterSheetPage
            {
                Route = RoadmapRoutes.Poster(poster.Roadmap.Slug, form),
                Title = $"{poster.Roadmap.Title}のポスター（{form.ToName()}）",
                Description = poster.Roadmap.Summary,
                IsListed = false,
                Source = poster.Roadmap.Source,
                Size = form.PaperOf(poster.IsLandscape),
                Form = form,
                Poster = poster,
                HasPdf = makesPdf,
            };
        }
    }
}
