using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

public class ContentPatternTests
{
    [Theory]
    [InlineData("articles/**/*.md", "articles/a.md", true)]
    [InlineData("articles/**/*.md", "articles/2023/a.md", true)]
    [InlineData("articles/**/*.md", "articles/2023/a.txt", false)]
    [InlineData("roadmaps/*/roadmap.md", "roadmaps/housing/roadmap.md", true)]
    [InlineData("roadmaps/*/roadmap.md", "roadmaps/roadmap.md", false)]
    [InlineData("site.yaml", "site.yaml", true)]
    [InlineData("site.yaml", "old/site.yaml", false)]
    [InlineData("images/**", "images/a/b.png", true)]
    [InlineData("**/README.md", "README.md", true)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool matches) =>
        Assert.Equal(matches, ContentPattern.From(pattern).Matches(path));
}
