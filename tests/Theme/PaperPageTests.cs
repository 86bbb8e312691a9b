using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whole sheets of paper, as they looked when somebody last looked at them.</summary>
public class PaperPageTests
{
    private static readonly Dictionary<string, Page> Pages = new(StringComparer.Ordinal)
    {
        ["poster"] = SamplePaperPages.Poster,
        ["poster-a1"] = SamplePaperPages.PosterSheet(PosterForm.Portrait),
        ["poster-a1-landscape"] = SamplePaperPages.PosterSheet(PosterForm.Landscape),
        ["poster-a3"] = SamplePaperPages.PosterSheet(PosterForm.A3),
        ["leaflet"] = SamplePaperPages.Leaflet,
        ["newsletter"] = SamplePaperPages.Newsletter(2),
        ["newsletter-long"] = SamplePaperPages.Newsletter(4),
        ["hand-sheet"] = SamplePaperPages.HandSheet,
        ["voice-cards-a6"] = SamplePaperPages.Sheet(VoiceCardForm.A6),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sheet_is_sound_and_looks_as_before(string name)
    {
        var html = EditionPages.Render(Pages[name]);

        Assert.Empty(HtmlFaults.In(html));
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + 7)];
        Snapshot.Check(main.Replace(SocialHub.Theme.ExamplePaper.Code.Path, "…", StringComparison.Ordinal) + "\n", $"tests/Theme/Snapshots/Paper/{name}", "html");
    }
}
