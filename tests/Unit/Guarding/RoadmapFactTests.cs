using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Editions and voices, on sites made by hand.</summary>
public class RoadmapFactTests
{
    private static readonly SourceSpan Source = SourceSpan.StartOf("roadmaps/housing/roadmap.md");
    private static readonly Sector Citizen = new(Slug.From("citizen"), "市民", "市", "", [], 1);
    private static readonly Schedule Exhibition = new(new(2023, 4, 1), new(2023, 4, 30));

    [Fact]
    public void A_voice_that_is_gone_is_told_without_its_words()
    {
        var loss = Assert.Single(Losses(SiteOf(Current("声を届ける"), voices: [Voice("v1"), Voice("v2")]), SiteOf(Current("声を届ける"), voices: [Voice("v2")])));

        Assert.Equal("roadmaps/housing/voices#v1", loss.Before.Key.Text);
        Assert.DoesNotContain("ことば v1", loss.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_and_an_answer_may_be_mended_and_not_emptied()
    {
        var answered = SiteOf(Current("声を届ける"), voices: [Voice("v1") with { Answer = "次の版に入れます。" }]);
        var mended = SiteOf(Current("声を届ける"), voices: [Voice("v1") with { Words = "べつの言い方", Answer = "第2版に入れました。" }]);
        var emptied = SiteOf(Current("声を届ける"), voices: [Voice("v1") with { Words = null }]);

        Assert.Empty(Losses(answered, mended));
        Assert.Equal(["roadmaps/housing/voices#v1/answer", "roadmaps/housing/voices#v1/words"], Losses(answered, emptied).Select(l => l.Before.Key.Text));
    }

    [Fact]
    public void A_role_that_the_next_edition_drops_stays_in_the_frozen_one()
    {
        var first = Numbered(Current("声を届ける", "町を歩く"), 1);
        var second = Numbered(Current("町を歩く"), 2);

        Assert.Empty(Losses(SiteOf(first), SiteOf(second, first with { IsFrozen = true })));
        Assert.Equal(["『居住支援』の役割『声を届ける』（短期・市民）", "『居住支援』の第1版"], Losses(SiteOf(first), SiteOf(second)).Select(l => l.What));
    }

    [Fact]
    public void A_frozen_edition_that_is_gone_is_told_once()
    {
        var first = Numbered(Current("声を届ける", "町を歩く"), 1) with { IsFrozen = true };
        var second = Numbered(Current("町を歩く"), 2);

        var loss = Assert.Single(Losses(SiteOf(second, first), SiteOf(second)));

        Assert.Equal("roadmaps/housing/editions/1", loss.Before.Key.Text);
        Assert.Equal("『居住支援』の第1版", loss.What);
    }

    [Fact]
    public void One_of_two_like_roles_that_goes_is_told()
    {
        var loss = Assert.Single(Losses(SiteOf(Current("企業に話を聞きに行く", "行政に話を聞きに行く")), SiteOf(Current("行政に話を聞きに行く"))));

        Assert.Contains("企業に話を聞きに行く", loss.What, StringComparison.Ordinal);
    }

    private static ImmutableArray<FactLoss> Losses(Site before, Site after) =>
        FactComparison.Between(PublishedFacts.Of(before, []), PublishedFacts.Of(after, []), after.Redirects);

    private static Voice Voice(string id) => new()
    {
        Id = new(Slug.From(id), Source), Roadmap = Slug.From("housing"), ReceivedOn = Exhibition, Words = $"ことば {id}",
        State = VoiceState.UnderReview, Source = Source,
    };

    private static Roadmap Current(params string[] roles) => new()
    {
        Source = Source, Slug = Slug.From("housing"), Title = "居住支援", Catchphrase = "", Phase = RoadmapPhase.Published,
        Stages =
        [
            new(Slug.From("short"), "短期", "", [new Cell(Slug.From("short"), Citizen, [.. roles.Select(RoleOf)], Source)]),
        ],
    };

    private static Role RoleOf(string text) => new(RoleState.Proposed, new Body(text, [], [], text));

    private static Roadmap Numbered(Roadmap roadmap, int number) =>
        roadmap with { Edition = new(new(number, Source), null, EditionWeight.Major, [], []) };

    private static Site SiteOf(Roadmap current, Roadmap? frozen = null, ImmutableArray<Voice>? voices = null)
    {
        var settings = new SiteSettings { Name = "", Headline = "", Description = "", BaseUrl = "https://example.org" };
        var steps = new[] { current, frozen }.OfType<Roadmap>().Where(r => r.Edition is not null)
            .Select(r => new EditionStep(r, r.Edition!, null, []));
        return new Site
        {
            Settings = settings, Today = new(2024, 4, 1), Roadmaps = [current],
            Histories = [new RoadmapHistory { Current = current, Steps = [.. steps], Voices = voices ?? [] }],
            Links = new SiteLinks(settings, FrozenDictionary<string, Route>.Empty),
        };
    }
}
