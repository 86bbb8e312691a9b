using System.Text.Json;
using CsCheck;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What is true of the numbers of any year.</summary>
public class FigurePropertyTests
{
    private const int Times = 200;

    [Fact]
    public void Every_total_is_the_sum_of_its_records() => YearGenerators.Site.Sample(
        site =>
        {
            var figures = Of(site);
            var sessions = site.Sessions.Where(s => s.Roadmap is not null).Select(s => s.Participants).OfType<Participants>().ToArray();
            var companies = site.Contacts.Sum(c => c.Count);
            return figures.Sessions.Total == sessions.Sum(p => p.Total)
                && figures.Sessions.Advisers == sessions.Sum(p => p.Advisers?.Count ?? 0)
                && figures.Trainings.Total == site.Trainings.Sum(t => t.Participants?.Total ?? 0)
                && figures.Channels.Sum(c => c.Count) == companies
                && figures.Industries.Sum(i => i.Count) == companies;
        },
        iter: Times);

    [Fact]
    public void Every_way_of_counting_gives_the_same_sum() => YearGenerators.Site.Sample(
        site =>
        {
            var figures = Of(site);
            return new[] { figures.Sessions, figures.Trainings }.All(IsWhole)
                && figures.Months.Sum(m => m.Total) == figures.Sessions.Total
                && figures.Months.Sum(m => m.WithoutSector) == figures.Sessions.WithoutSector
                && figures.Sessions.Sectors.All(s => figures.Months.Sum(m => m.Sectors.Single(x => x.Sector == s.Sector).Count) == s.Count);
        },
        iter: Times);

    [Fact]
    public void The_order_of_records_does_not_matter() => YearGenerators.InTwoOrders.Sample(
        (site, shuffled) => Text(Of(site)) == Text(Of(shuffled)),
        iter: Times);

    [Fact]
    public void Without_a_session_exactly_its_people_are_missing() => YearGenerators.Site.Where(s => !s.Sessions.IsEmpty).Sample(
        site =>
        {
            var (left, gone) = (site with { Sessions = site.Sessions.RemoveAt(0) }, site.Sessions[0]);
            var people = gone.Roadmap is null ? 0 : gone.Participants?.Total ?? 0;
            var (before, after) = (Of(site), Of(left));
            return before.Sessions.Total - after.Sessions.Total == people
                && before.Months.Zip(after.Months).All(m => m.First.Total - m.Second.Total == (m.First.Month == gone.Schedule.FirstDay.Month ? people : 0))
                && Text(before.Trainings) == Text(after.Trainings)
                && Text(before.Channels) == Text(after.Channels)
                && Text(before.Targets.Where(t => t.Target.Measure != Measure.Sectors)) == Text(after.Targets.Where(t => t.Target.Measure != Measure.Sectors));
        },
        iter: Times);

    [Fact]
    public void Without_a_contact_exactly_its_companies_are_missing() => YearGenerators.Site.Where(s => !s.Contacts.IsEmpty).Sample(
        site =>
        {
            var (before, after) = (Of(site), Of(site with { Contacts = site.Contacts.RemoveAt(0) }));
            return before.Target("t4").Computed!.AtMost - (after.Target("t4").Computed?.AtMost ?? 0) == site.Contacts[0].Count
                && Text(before.Sessions) == Text(after.Sessions)
                && Text(before.Months) == Text(after.Months)
                && Text(before.Trainings) == Text(after.Trainings);
        },
        iter: Times);

    [Fact]
    public void A_computed_number_is_a_range_and_decides_only_when_all_of_it_does() => YearGenerators.Site.Sample(
        site => Of(site).Targets.Where(t => t.Computed is not null && t.Target is { StatedValue: null, GivenState: null }).All(t =>
            t.Computed!.AtLeast <= t.Computed.AtMost && t.State == (t.Computed.AtLeast >= t.Target.Value ? TargetState.Met
                : t.Computed.AtMost < t.Target.Value ? TargetState.NotMet : TargetState.NotReported)),
        iter: Times);

    private static bool IsWhole(HeadCount people) =>
        people.Sectors.Sum(s => s.Count) + people.WithoutSector == people.Total
        && people.Labels.Sum(l => l.Count) <= people.Total
        && people.PeopleAtLeast <= people.PeopleAtMost
        && people.WithoutBoth >= 0;

    private static YearFigures Of(Site site) => YearFigures.Of(SeedReport.Report, site);

    private static string Text<T>(T value) => JsonSerializer.Serialize(value);
}
