using System.Collections.Frozen;
using CsCheck;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The order of recruitments, their years, and that each has a page.</summary>
public class PlanProbonoTests
{
    private static readonly DateOnly Today = new(2024, 4, 1);

    private static readonly Gen<Recruitment> Call = Gen.Select(
        Gen.Enum<RecruitmentState>(), Gen.Int[-3, 3], Gen.Bool, Gen.Int[2021, 2024], Gen.Int[0, 30], Gen.Bool,
        (state, days, hasDeadline, year, published, hasDay) => Bare(state, year) with
        {
            Deadline = hasDeadline ? Today.AddDays(days) : null,
            PublishedOn = hasDay ? new DateOnly(year, 5, 1).AddDays(published) : null,
        });

    [Fact]
    public void Every_recruitment_stands_once_and_has_one_page() => Call.Array[0, 12].Sample(calls =>
    {
        var site = SiteOf(calls);
        var pages = PlanProbono.Plan(site).ToList();
        var index = pages.OfType<ProbonoPage>().SingleOrDefault();
        var listed = index is null ? [] : index.Open.Concat(index.Matched).Concat(index.Closed).Select(l => l.Recruitment.Slug).ToList();
        return index is null == (calls.Length == 0) &&
            listed.Order(SlugOrder).SequenceEqual(site.Recruitments.Select(r => r.Slug).Order(SlugOrder)) &&
            pages.OfType<RecruitmentPage>().Select(p => p.Route).ToHashSet().SetEquals(site.Recruitments.Select(r => r.Route));
    });

    [Fact]
    public void Open_ones_stand_by_their_last_day_and_the_others_newest_first() => Call.Array[1, 12].Sample(calls =>
    {
        var site = SiteOf(calls);
        var index = PlanProbono.Plan(site).OfType<ProbonoPage>().Single();
        var newestFirst = site.Recruitments.Select(r => r.Slug).ToList();
        return index.Open.All(l => l.Recruitment.State == RecruitmentState.Open && !(l.Recruitment.Deadline < Today)) &&
            IsSorted(index.Open.Select(l => (l.Recruitment.Deadline ?? DateOnly.MaxValue, newestFirst.IndexOf(l.Recruitment.Slug)))) &&
            IsSorted(index.Matched.Select(l => newestFirst.IndexOf(l.Recruitment.Slug))) &&
            IsSorted(index.Closed.Select(l => newestFirst.IndexOf(l.Recruitment.Slug))) &&
            index.Matched.All(l => l.Recruitment.State == RecruitmentState.Matched);
    });

    [Fact]
    public void The_last_day_counts_as_open_and_the_day_after_does_not()
    {
        var index = IndexOf(Bare(RecruitmentState.Open, 2023) with { Deadline = Today }, Bare(RecruitmentState.Open, 2022) with { Deadline = Today.AddDays(-1) });

        Assert.Equal(2023, Assert.Single(index.Open).Recruitment.Year.Year);
        Assert.Equal(2022, Assert.Single(index.Closed).Recruitment.Year.Year);
    }

    [Fact]
    public void A_year_tells_who_applied_what_was_asked_and_matches_that_were_made()
    {
        var call = Bare(RecruitmentState.Matched, 2023) with { Matches = [Match("made", MatchState.Made), Match("maybe", MatchState.Considering)] };
        var site = SiteOf(call) with
        {
            Applications = [new() { Id = At("a"), Year = new(2022), Count = 3, Source = Source }],
            Consultations = [Consultation("c", ConsultationKind.ReceivingProbono, 7), Consultation("p", ConsultationKind.Problem, 2)],
        };

        var years = PlanProbono.Plan(site).OfType<ProbonoPage>().Single().Years;

        Assert.Equal([2023, 2022], years.Select(y => y.Year.Year));
        Assert.Equal(7, Assert.Single(years[0].Consultations).Count);
        Assert.Equal(site.Recruitments[0].Route, Assert.Single(years[0].Matches).Route);
        Assert.Equal((3, "application-a"), (Assert.Single(years[1].Applications).Count, years[1].Applications[0].Anchor));
        Assert.All(years, y => Assert.False(y.HasResults));
    }

    private static IComparer<Slug> SlugOrder { get; } = Comparer<Slug>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    private static SourceSpan Source => SourceSpan.StartOf("recruitments/x.md");

    private static Located<Slug> At(string id) => new(Slug.From(id), Source);

    private static Match Match(string id, MatchState state) => new(At(id), "企業", "", "", state, null);

    private static Consultation Consultation(string id, ConsultationKind kind, int count) =>
        new() { Id = At(id), Year = new(2023), Kind = kind, Count = count, Source = Source };

    private static Recruitment Bare(RecruitmentState state, int year) => new()
    {
        Source = Source,
        Slug = Slug.From("call"),
        Title = "募集",
        Year = new(year),
        State = state,
        Role = "相談役",
        IsOutsideLabs = true,
    };

    private static bool IsSorted<T>(IEnumerable<T> items)
        where T : IComparable<T>
    {
        var list = items.ToList();
        return list.Zip(list.Skip(1)).All(p => p.First.CompareTo(p.Second) <= 0);
    }

    private static ProbonoPage IndexOf(params Recruitment[] calls) => PlanProbono.Plan(SiteOf(calls)).OfType<ProbonoPage>().Single();

    private static Site SiteOf(params Recruitment[] calls)
    {
        var settings = new SiteSettings { Name = "見本", Headline = "見本", Description = "見本", BaseUrl = "https://example.org" };
        return new Site
        {
            Settings = settings,
            Today = Today,
            Recruitments = GatherRecruitments.From(calls.Select((c, i) => c with { Slug = Slug.From($"call-{i}") }), []),
            Links = new SiteLinks(settings, FrozenDictionary<string, Route>.Empty),
        };
    }
}
