using System.Buffers.Binary;

namespace SocialHub.Tests.Browser;

/// <summary>Takes pictures of one page of each kind. Explicit: only <c>tests/run --pictures</c> asks for them.</summary>
public sealed class PictureTests(TestBrowser browser)
{
    // IHDR follows the eight bytes of the signature, its length and its name (PNG, third edition, 5.6 and 11.2.2).
    private const int WidthInPng = 16;

    public static TheoryData<string> Pages => [.. SiteFolder.OnePerKind];

    [Theory(Explicit = true)]
    [MemberData(nameof(Pages))]
    public async Task Pictures_of_a_page_are_as_wide_as_the_window(string address)
    {
        await using var visit = await browser.VisitAsync(address);

        var pictures = await Pictures.SaveAsync(visit, address);

        Assert.All(pictures, picture => Assert.Equal(picture.Width, WidthOf(picture.File)));
        Assert.Empty(Findings.From(visit, address));
    }

    private static int WidthOf(string file) =>
        file.EndsWith(".pdf", StringComparison.Ordinal) ? 0 : BinaryPrimitives.ReadInt32BigEndian(File.ReadAllBytes(file).AsSpan(WidthInPng));
}
