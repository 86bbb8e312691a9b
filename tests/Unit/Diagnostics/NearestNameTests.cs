using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

public class NearestNameTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("日時付", "日付")]
    [InlineData("zzzzz", null)]
    public void The_nearest_name_is_offered_only_when_it_is_near(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["title", "日付", "summary"]));
}
