using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Tells cards that are new from those that were imported before, by their numbers; reports numbers that mean two cards.</summary>
internal sealed class KnownCards(Site site, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(Slug Roadmap, Slug Id), Voice> _voices = site.Histories.SelectMany(h => h.Voices)
        .DistinctBy(v => (v.Roadmap, v.Id.Value)).ToDictionary(v => (v.Roadmap, v.Id.Value));

    /// <summary>The cards that no voice has, in their order.</summary>
    public ImmutableArray<VoiceCard> Fresh(ImmutableArray<VoiceCard> cards)
    {
        var first = new Dictionary<(Slug, Slug), SourceSpan>();
        var fresh = ImmutableArray.CreateBuilder<VoiceCard>();
        foreach (var card in cards)
        {
            if (!first.TryAdd((card.Roadmap.Slug, card.Id), card.Number.Span))
            {
                diagnostics.Add(CardDiagnostics.NumberRepeated(card.Number, first[(card.Roadmap.Slug, card.Id)]));
            }
            else if (!_voices.TryGetValue((card.Roadmap.Slug, card.Id), out var voice))
            {
                fresh.Add(card);
            }
            else
            {
                Compare(card, voice);
            }
        }

        return fresh.ToImmutable();
    }

    private void Compare(VoiceCard card, Voice voice)
    {
        if (card.ReceivedOn != voice.ReceivedOn)
        {
            var month = card.ReceivedOn.FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            diagnostics.Add(CardDiagnostics.NumberTaken(card.Number, voice.Source, voice.ReceivedOn.ToString(), month));
        }
        else if (card.Words.Value != (voice.Words ?? RecordedKind<string>.NotRecorded))
        {
            diagnostics.Add(CardDiagnostics.WordsDiffer(card.Words, card.Number.Value, voice.Source));
        }
    }
}
