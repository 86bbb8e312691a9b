using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>How trainings and the meetings between them become one line.</summary>
public class SeriesOfTests
{
    private static readonly SourceSpan Source = SourceSpan.StartOf("trainings/x.md");

    private static readonly Training First = Training("first", 1, 3, 5);

    [Fact]
    public void Every_training_of_a_line_has_the_same_line_in_the_order_of_time()
    {
        var second = Training("second", 2, 3, 15, "first");
        var third = Training("third", 3, 3, 29, "second") with { Meetings = [Meeting(1, 3, 26), Meeting(2, 3, 20)] };
        var site = SiteOf(third, First, second);

        string[] expected = ["first", "second", "third meeting-2", "third meeting-1", "third"];
        Assert.Equal(expected, Names(SeriesOf.Training(First, site)));
        Assert.Equal(expected, Names(SeriesOf.Training(second, site)));
        Assert.Equal(expected, Names(SeriesOf.Training(third, site)));
        Assert.Equal(expected, Names(Assert.Single(SeriesOf.All(site))));
    }

    [Fact]
    public void A_training_alone_is_no_line() => Assert.Null(SeriesOf.Training(First, SiteOf(First)));

    [Fact]
    public void A_meeting_before_the_only_training_makes_a_line() => Assert.Equal(
        ["first meeting-1", "first"], Names(SeriesOf.Training(First with { Meetings = [Meeting(1, 3, 5)] }, SiteOf(First with { Meetings = [Meeting(1, 3, 5)] }))));

    [Fact]
    public void A_branch_says_where_it_comes_from()
    {
        var second = Training("second", 2, 3, 15, "first");
        var branch = Training("branch", 3, 3, 29, "first");

        var stations = SeriesOf.Training(First, SiteOf(First, second, branch))!.Stations;

        Assert.Equal([null, null, "first"], stations.Select(s => s.BranchesFrom?.Slug.Value));
    }

    [Fact]
    public void A_circle_ends()
    {
        var one = Training("one", 1, 3, 5, "two");
        var two = Training("two", 2, 3, 15, "one");
        var self = Training("self", 3, 3, 20, "self");

        Assert.Equal(["one", "two"], Names(SeriesOf.Training(two, SiteOf(one, two, self))));
        Assert.Null(SeriesOf.Training(self, SiteOf(one, two, self)));
    }

    private static IEnumerable<string> Names(TrainingSeries? series) =>
        series!.Stations.Select(s => $"{s.Training.Slug} {s.Meeting?.Anchor}".TrimEnd());

    private static Training Training(string slug, int ordinal, int month, int day, string? continues = null) => new()
    {
        Source = Source,
        Slug = Slug.From(slug),
        Title = slug,
        Ordinal = ordinal,
        Kind = TrainingKind.Internal,
        Schedule = Schedule.On(new(2024, month, day)),
        Continues = continues is null ? null : new Located<Slug>(Slug.From(continues), Source),
    };

    private static Meeting Meeting(int number, int month, int day) => new(number, Schedule.On(new(2024, month, day)), "集まりました。", Source);

    private static Site SiteOf(params Training[] trainings)
    {
        var settings = new SiteSettings { Name = "見本", Headline = "見本", Description = "見本", BaseUrl = "https://example.org" };
        return new Site
        {
            Settings = settings,
            Today = new(2024, 4, 1),
            Trainings = [.. trainings],
            Links = new SiteLinks(settings, FrozenDictionary<string, Route>.Empty),
        };
    }
}
