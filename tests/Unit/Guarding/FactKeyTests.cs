using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class FactKeyTests
{
    [Theory]
    [InlineData("sessions/2023-07-10-study")]
    [InlineData("about")]
    [InlineData("results/2023#t4")]
    [InlineData("roadmaps/housing#short/citizen/s3f9a2c10")]
    [InlineData("/old/")]
    [InlineData("/feed.xml")]
    public void A_key_is_read_as_it_is_written(string text)
    {
        Assert.True(FactKey.TryFrom(text, out var key));
        Assert.Equal(text, key.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7月の勉強会")]
    [InlineData("Sessions/study")]
    [InlineData("sessions/")]
    [InlineData("sessions//study")]
    [InlineData("results/2023#")]
    [InlineData("results/2023#t4#t5")]
    [InlineData("/old")]
    [InlineData("sessions/study.md")]
    public void Anything_else_is_none(string? text) => Assert.False(FactKey.TryFrom(text, out _));

    [Theory]
    [InlineData("roadmaps/housing#short/citizen/s1", "roadmaps/housing#short/citizen roadmaps/housing#short roadmaps/housing roadmaps")]
    [InlineData("/roadmaps/housing/changes/", "roadmaps/housing/changes roadmaps/housing roadmaps")]
    [InlineData("about", "")]
    [InlineData("/", "")]
    public void What_it_is_a_part_of_is_told_from_near_to_far(string text, string owners)
    {
        Assert.True(FactKey.TryFrom(text, out var key));
        Assert.Equal(owners, string.Join(' ', key.Owners));
    }
}
