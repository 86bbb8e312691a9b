using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The ledger of voices: every one is there, with its state in words, and nothing unknown is passed over.</summary>
public class VoicesPageTests
{
    private static readonly IHtmlDocument Document = EditionPages.Parse(SampleEditionPages.All["voices"]);

    [Fact]
    public void Every_voice_is_there_once_at_its_anchor_under_its_state()
    {
        Assert.Equal(ExampleVoices.All.Length, Document.QuerySelectorAll(".sh-voice-slip").Length);
        foreach (var voice in ExampleVoices.All)
        {
            var slip = Document.GetElementById(voice.Id.Value.Value)!;
            Assert.Equal(voice.State.ToName(), slip.QuerySelector(".sh-voice-slip__state b")!.TextContent);
            Assert.Equal(voice.State.ToName(), slip.Closest("section")!.QuerySelector("h2")!.TextContent);
        }
    }

    [Fact]
    public void The_tally_counts_by_state_and_by_age()
    {
        var tally = Document.QuerySelector(".sh-voice-tally")!;

        Assert.Equal(["2件", "2件", "1件", "1件", "1件"], tally.QuerySelectorAll("dd").Select(d => d.TextContent));
        Assert.Contains("60日をこえたものは1件、いちばん長いものは120日です", tally.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, "60日をこえたものは0件")]
    [InlineData(61, "60日をこえたものは1件")]
    public void Long_waiting_begins_after_the_sixtieth_day(int days, string words)
    {
        var page = (VoicesPage)SampleEditionPages.All["voices"];
        var waiting = page with
        {
            History = page.History with { Voices = [ExampleVoices.Waiting] },
            Today = ExampleVoices.Waiting.ReceivedOn.LastDay.AddDays(days),
        };

        Assert.Contains(words, EditionPages.Parse(waiting).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_recorded_is_said_to_be_unrecorded()
    {
        var slip = Document.GetElementById("card-bundle")!.TextContent;

        Assert.Contains("ことばの記録はありません", slip, StringComparison.Ordinal);
        Assert.Contains("届き方の記録なし", slip, StringComparison.Ordinal);
        Assert.Contains("立場の記録なし", slip, StringComparison.Ordinal);
        Assert.Contains("変わったところ：記録なし", slip, StringComparison.Ordinal);
    }

    [Fact]
    public void A_voice_that_was_taken_up_leads_to_what_it_changed() =>
        Assert.Equal(
            ["/roadmaps/housing/editions/3/", "/roadmaps/housing/editions/3/#short-company", "/roadmaps/housing/editions/3/#short-government"],
            Document.QuerySelectorAll("#landlord-phone .sh-voice-slip__outcome a").Select(a => a.GetAttribute("href")));

    [Fact]
    public void A_voice_that_was_passed_on_leads_to_where_it_went() =>
        Assert.Equal("/roadmaps/town/", Document.QuerySelector("#garbage .sh-voice-slip__outcome a")!.GetAttribute("href"));

    [Fact]
    public void The_form_is_told_the_roadmap()
    {
        var settings = ExampleHub.Settings with { VoiceFormUrl = "https://forms.example/?q={cell}" };

        var button = EditionPages.Parse(SampleEditionPages.All["voices"], settings).QuerySelector(".sh-button")!;

        Assert.Equal(
            "https://forms.example/?q=" + Uri.EscapeDataString("住まいのロードマップ https://example.org/roadmaps/housing/"),
            button.GetAttribute("href"));
    }

    [Fact]
    public void Without_an_address_nobody_is_asked_to_say_something()
    {
        var settings = ExampleHub.Settings with { ContactUrl = null };

        Assert.DoesNotContain("声を届ける", EditionPages.Render(SampleEditionPages.All["voices"], settings), StringComparison.Ordinal);
    }
}
