using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class DisguisedHostTests
{
    [Theory]
    [InlineData("https://example.org@evil.example/a", "https://evil.example/a")]
    [InlineData("HTTPS://a:b@c@evil.example", "HTTPS://evil.example")]
    [InlineData("http://example.org@evil.example\\@x", "http://evil.example\\@x")]
    public void A_name_before_the_host_goes_away(string address, string shown) => Assert.Equal(shown, DisguisedHost.Shown(address));

    [Theory]
    [InlineData("https://note.com/@machi")]
    [InlineData("https://example.org?to=@x")]
    [InlineData("https://example.org#@x")]
    [InlineData("mailto:a@example.org")]
    [InlineData("../about.md")]
    [InlineData("httpfiles.md")]
    [InlineData("")]
    public void Others_hide_nothing(string address) => Assert.Null(DisguisedHost.Shown(address));
}
