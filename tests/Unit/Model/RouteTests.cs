using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class RouteTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/roadmaps/housing/", "roadmaps/housing/index.html")]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/404.html", "404.html")]
    public void A_route_and_its_output_path_determine_each_other(string path, string outputPath)
    {
        var route = Route.From(path);

        Assert.Equal(outputPath, route.OutputPath);
        Assert.Equal(route, Route.FromOutputPath(outputPath));
    }

    [Theory]
    [InlineData("roadmaps/")]
    [InlineData("/roadmaps")]
    [InlineData("/road maps/")]
    [InlineData("/ロードマップ/")]
    [InlineData("/../secret/")]
    [InlineData("//evil.example/")]
    [InlineData("/A/")]
    public void An_unlawful_path_is_no_route(string path) => Assert.False(Route.TryFrom(path, out _));
}
