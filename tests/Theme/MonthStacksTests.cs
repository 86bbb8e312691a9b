using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The columns of the chart of participants: as high as the numbers say, and never higher than the picture.</summary>
public class MonthStacksTests
{
    [Theory]
    [InlineData(4, MonthStacks.TallestPerson)]
    [InlineData(240, MonthStacks.MostHeight / 240)]
    public void The_fullest_month_decides_how_tall_a_person_is(int people, double height) =>
        Assert.Equal(height, MonthStacks.PersonOf([Month(1, 0, 0), Month(0, 0, people)]), 6);

    [Fact]
    public void A_year_without_people_has_a_height_all_the_same() => Assert.Equal(MonthStacks.TallestPerson, MonthStacks.PersonOf([]));

    [Fact]
    public void Segments_stand_on_each_other_in_the_order_of_the_sectors_and_none_is_empty()
    {
        var segments = MonthStacks.Of(Month(2, 3, 1), 10);

        Assert.Equal([(2, 0.0, 20.0), (3, 20.0, 30.0), (1, 50.0, 10.0)], segments.Select(s => (s.Count, s.From, s.Height)));
        Assert.Equal([1, 3, null], segments.Select(s => s.Sector?.Number));
    }

    // The second sector has nobody.
    private static MonthCount Month(int first, int third, int unknown) => new(
        7, [.. ExampleHub.Settings.Sectors.Select(s => new SectorCount(s, s.Number == 1 ? first : s.Number == 3 ? third : 0))], unknown);
}
