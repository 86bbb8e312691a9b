using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of trainings and a page for each.</summary>
internal static class PlanTrainings
{
    public static IEnumerable<Page> Plan(Site site) =>
        [Index(site), .. site.Trainings.Select((t, i) => PageOf(t, i, site))];

    private static TrainingIndexPage Index(Site site) => new()
    {
        Route = Crumbs.Trainings.Route,
        Title = "コーディネーター研修",
        Description = "課題の解決に伴走するコーディネーターを育てる研修の記録です。",
        Breadcrumbs = [Crumbs.Home],
        Years =
        [
            .. site.Trainings
                .GroupBy(t => t.Year)
                .OrderByDescending(g => g.Key)
                .Select(g => new TrainingYear(g.Key, [.. g.OrderBy(t => t.Ordinal)])
                {
                    Series = [.. SeriesOf.All(site).Where(s => s.Stations[^1].Training.Year == g.Key)],
                }),
        ],
    };

    private static TrainingPage PageOf(Training training, int at, Site site)
    {
        var (previous, next) = EntryOrder.Neighbours(site, site.Trainings, at);
        return new TrainingPage
        {
            Route = training.Route,
            Title = training.Title,
            Description = training.Summary.Length > 0 ? training.Summary : $"{training.Schedule}の{training.KindName}です。",
            Breadcrumbs = [Crumbs.Home, Crumbs.Trainings],
            IsArticle = true,
            Source = training.Source,
            Training = training,
            Lecturers = CreditLines.Of(training.Lecturers, site),
            Advisers = [.. (training.Participants?.Advisers?.Names ?? []).Select(site.FindPerson).OfType<Person>()],
            Series = SeriesOf.Training(training, site),
            Topics = TopicsOf.Document(training, site),
            Previous = previous,
            Next = next,
        };
    }
}
