using SkiaSharp;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>The typeface of share cards. It comes with the theme and never from the machine, and its outlines are not bent to the grid of points.</summary>
internal sealed class CardTypeface : ICardTypeface, IDisposable
{
    private const int Thousand = 1000;

    private readonly SKTypeface _face;
    private readonly SKFont _measure;
    private readonly Lock _measuring = new();

    public CardTypeface()
    {
        using var file = ShareCard.OpenTypeface();
        using var data = SKData.Create(file);
        _face = SKTypeface.FromData(data);
        _measure = OfSize(Thousand);
    }

    public bool CanSet(string text)
    {
        lock (_measuring)
        {
            return _measure.ContainsGlyphs(text);
        }
    }

    public int WidthOf(string text)
    {
        lock (_measuring)
        {
            return (int)Math.Ceiling(_measure.MeasureText(text));
        }
    }

    public SKFont OfSize(int size) => new(_face, size)
    {
        Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true, Edging = SKFontEdging.Antialias,
    };

    public void Dispose()
    {
        _measure.Dispose();
        _face.Dispose();
    }
}
