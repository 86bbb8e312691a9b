using CsCheck;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Items are put on pages in their order, each whole, and no page holds more than it can.</summary>
public class NewsletterFlowTests
{
    [Theory]
    [InlineData(new[] { 10, 10, 10, 10 }, new[] { 40, 40 }, new[] { 0, 0, 1, 1 })]
    [InlineData(new[] { 10, 10, 10, 10 }, new[] { 10, 40 }, new[] { 0, 1, 1, 1 })]
    [InlineData(new[] { 10, 10, 10, 10 }, new[] { 0, 40 }, new[] { 1, 1, 1, 1 })]
    [InlineData(new[] { 30, 10, 10 }, new[] { 40, 40, 40 }, new[] { 0, 1, 2 })]
    public void White_is_shared_out_evenly(int[] heights, int[] rooms, int[] pages) =>
        Assert.Equal(pages, new NewsletterFlow([.. rooms]).Place(heights));

    [Fact]
    public void What_has_no_place_has_none() => Assert.Null(new NewsletterFlow([40, 40]).Place([30, 30, 30]));

    [Fact]
    public void The_last_page_takes_what_is_left_over_and_tells_the_first_that_is_too_much()
    {
        var flow = new NewsletterFlow([40, 40]);
        int[] heights = [30, 30, 15, 10];

        var pages = flow.PlaceAnyway(heights);

        Assert.Equal([0, 1, 1, 1], pages);
        Assert.Equal([(1, 2, 15)], flow.Overfull(heights, pages));
    }

    [Fact]
    public void What_is_higher_than_any_page_does_not_push_all_others_to_the_end()
    {
        var flow = new NewsletterFlow([20, 40, 40, 20]);
        int[] heights = [10, 50, 10, 10];

        var pages = flow.PlaceAnyway(heights);

        Assert.Equal([0, 1, 2, 2], pages);
        Assert.Equal([(1, 1, 10)], flow.Overfull(heights, pages));
    }

    [Fact]
    public void Whatever_is_placed_is_in_order_and_has_room() => Gen.Select(Gen.Int[1, 60].Array[0, 9], Gen.Int[0, 100].Array[2, 4]).Sample((heights, rooms) =>
    {
        var flow = new NewsletterFlow([.. rooms]);
        if (flow.Place(heights) is { } pages)
        {
            Assert.Equal(pages.Order(), pages);
            Assert.Empty(flow.Overfull(heights, pages));
            Assert.Empty(flow.Overfull(heights, flow.PlaceAnyway(heights)));
        }
        else
        {
            Assert.NotEmpty(flow.Overfull(heights, flow.PlaceAnyway(heights)));
        }
    });
}
