using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Renders the picture that social networks show of a page, for each page that has one.</summary>
public sealed class RenderShareCards(SiteSettings settings) : IModule<Page, OutputFile>
{
    /// <summary>Part of the cache's key, with every shape of the card: raise it when painting changes.</summary>
    private const string Recipe = "card 1, SkiaSharp 4.155.0";

    public ImmutableArray<OutputFile> Run(ImmutableArray<Page> input, BuildContext context)
    {
        using var face = new CardTypeface();
        ShareCard[] cards = [.. input.Select(p => ShareCard.Of(p, settings)).OfType<ShareCard>()];
        var files = new OutputFile[cards.Length];
        Parallel.For(
            0,
            cards.Length,
            new ParallelOptions { CancellationToken = context.Cancellation },
            i => files[i] = FileOf(cards[i], face, context.Cache));
        return [.. files];
    }

    private static OutputFile FileOf(ShareCard card, CardTypeface face, IByteCache cache)
    {
        var shapes = ShareCardLayout.Of(card, face);
        var key = CacheKey.Of($"{Recipe}\n{string.Join('\n', shapes)}", []);
        return new OutputFile(card.Route.OutputPath, cache.GetOrMake(key, () => CardPainting.Paint(shapes, face)));
    }
}
