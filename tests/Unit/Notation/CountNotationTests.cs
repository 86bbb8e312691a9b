using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class CountNotationTests
{
    [Theory]
    [InlineData("13社", 13)]
    [InlineData("１３ 社", 13)]
    [InlineData("計1,200社", 1200)]
    public void A_record_counts_in_its_unit(string text, int count) =>
        Assert.Equal(count, Written.Read((t, d) => CountNotation.Parse(t, ["社"], d), text));

    [Fact]
    public void The_second_unit_is_as_good_as_the_first() =>
        Assert.Equal(3, Written.Read((t, d) => CountNotation.Parse(t, ["名", "人"], d), "3人"));

    [Theory]
    [InlineData("13社以上", "count-open-ended", 3, null)]
    [InlineData("13件", "count-unit-wrong", 0, "13社")]
    [InlineData("0社", "count-zero", 0, null)]
    [InlineData("約13社", "quantity-unreadable", 0, null)]
    [InlineData("13", "quantity-unit-missing", 0, null)]
    public void A_count_that_is_no_record_is_refused(string text, string code, int offset, string? paste) =>
        Written.IsRefused((t, d) => CountNotation.Parse(t, ["社"], d), text, code, offset, paste);
}
