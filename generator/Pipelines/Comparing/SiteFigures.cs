using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Lists the numbers that the site computes from its records; those that an author wrote stand in the records.</summary>
internal static class SiteFigures
{
    /// <summary>People first, then what else is counted in a year, newest year first; then the whole site's.</summary>
    public static IEnumerable<SiteFigure> Of(SiteState state) =>
    [
        .. YearPeople.Of(state.Site).Reverse().SelectMany(Of),
        .. state.Pages.OfType<ResultsPage>().SelectMany(Of),
        SiteFigure.Of("", "空いている役割", state.Site.Roadmaps.Sum(r => r.Cells.Count(c => c.IsBlank)), "か所"),
        SiteFigure.Of("", "ロードマップへの声", state.Site.Histories.Sum(h => h.Voices.Length), "件"),
        SiteFigure.Of("", "申し込めるプロボノ募集", state.Site.Recruitments.Count(r => r.IsOpen(state.Site.Today)), "件"),
    ];

    private static IEnumerable<SiteFigure> Of(YearPeople people) =>
        [.. Of(people.Year, "ロードマップの会", people.Sessions), .. Of(people.Year, "研修", people.Trainings)];

    // Nobody recorded a number yet: pages do not show a zero then.
    private static SiteFigure[] Of(FiscalYear year, string occasions, HeadCount count) => count.Occasions == 0 ? [] :
    [
        SiteFigure.Of($"{year}", $"{occasions}の延べ参加者", count.Total, "名"),
        SiteFigure.Of($"{year}", $"人数の記録がある{occasions}", count.Occasions, "回"),
    ];

    private static IEnumerable<SiteFigure> Of(ResultsPage page) =>
    [
        SiteFigure.Of($"{page.Report.Year}", "話を聞いた企業", page.Figures.Channels.Sum(c => c.Count), "社"),
        SiteFigure.Of($"{page.Report.Year}", "数えた記録", page.RecordCount, "件"),
        SiteFigure.Of($"{page.Report.Year}", "数字と記録のちがい", page.NoteCount, "件"),
        .. page.Figures.Targets.Concat(page.Figures.CarriedOver).SelectMany(t => Of(t, $"{page.Report.Year}")),
    ];

    private static IEnumerable<SiteFigure> Of(TargetFigure target, string year)
    {
        var promised = $"{target.PromisedIn}" == year ? "" : $"{target.PromisedIn}に約束した、";
        var name = string.Create(CultureInfo.InvariantCulture, $"{promised}柱{target.Programme.Number}の目標「{target.Target.Name}」");
        yield return new SiteFigure(year, $"{name}の結果", target.State.ToName(), "");
        if (target.Computed is { } figure)
        {
            yield return new SiteFigure(year, $"{name}の、記録から数えた数", RangeOf(figure), target.Target.Unit);
        }
    }

    private static string RangeOf(Figure figure) => figure.IsExact
        ? figure.AtLeast.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{figure.AtLeast}〜{figure.AtMost}");
}
