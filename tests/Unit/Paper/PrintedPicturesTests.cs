using System.Text;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What prints a page sees no other file, so pictures on sheets come into it.</summary>
public class PrintedPicturesTests
{
    private static readonly Dictionary<string, OutputFile> Files = new(StringComparer.Ordinal)
    {
        ["images/a.png"] = new("images/a.png", Encoding.UTF8.GetBytes("png")),
    };

    [Theory]
    [InlineData("", "/images/a.png", "data:image/png;base64,cG5n")]
    [InlineData("/base", "/base/images/a.png", "data:image/png;base64,cG5n")]
    [InlineData("/base", "/images/a.png", "/images/a.png")]
    [InlineData("", "/images/b.png", "/images/b.png")]
    [InlineData("", "https://example.org/a.png", "https://example.org/a.png")]
    public void A_picture_on_a_sheet_becomes_its_bytes(string basePath, string address, string printed) => Assert.Equal(
        Page(address, printed), new PrintedPictures(Files, basePath).Into(Page(address, address)));

    [Fact]
    public void A_page_without_a_sheet_stays_as_it_is() => Assert.Equal(
        "<head></head><img src=\"/images/a.png\" alt=\"\">", new PrintedPictures(Files, "").Into("<head></head><img src=\"/images/a.png\" alt=\"\">"));

    // The logo in the header is not printed.
    private static string Page(string logo, string picture) =>
        $"<head><style>.sh-paper-sheet {{}}</style></head><img src=\"{logo}\"><div class=\"sh-paper-sheet x\"><img src=\"{picture}\" alt=\"\"></div>";
}
