using SkiaSharp;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Paints the shapes of a share card as a PNG file.</summary>
internal static class CardPainting
{
    public static ReadOnlyMemory<byte> Paint(IEnumerable<CardShape> shapes, CardTypeface face)
    {
        using var points = new SKBitmap(new SKImageInfo(ShareCard.Width, ShareCard.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(points);
        canvas.Clear(Of(ShareCardLayout.Paper));
        foreach (var shape in shapes)
        {
            Paint(shape, canvas, face);
        }

        canvas.Flush();
        return PictureEncoding.Png(points);
    }

    private static void Paint(CardShape shape, SKCanvas canvas, CardTypeface face)
    {
        using var paint = new SKPaint();
        (paint.IsAntialias, paint.Color) = (true, Of(shape.Colour));
        switch (shape)
        {
            case CardText text:
                using (var font = face.OfSize(text.Size))
                {
                    canvas.DrawText(text.Text, text.X, text.Baseline, SKTextAlign.Left, font, paint);
                }

                break;
            case CardLine line:
                using (var path = SKPath.ParseSvgPathData(line.Path))
                {
                    (paint.Style, paint.StrokeWidth) = (SKPaintStyle.Stroke, line.Width);
                    canvas.DrawPath(path, paint);
                }

                break;
            case CardRing ring:
                using (var ground = new SKPaint())
                {
                    (ground.IsAntialias, ground.Color) = (true, Of(ring.Ground));
                    canvas.DrawCircle(ring.X, ring.Y, ring.Radius, ground);
                }

                (paint.Style, paint.StrokeWidth) = (SKPaintStyle.Stroke, ring.Width);
                canvas.DrawCircle(ring.X, ring.Y, ring.Radius, paint);
                break;
            default:
                throw new InvalidOperationException($"Nobody knows how to paint {shape}.");
        }
    }

    private static SKColor Of(Colour colour) => new(colour.Red, colour.Green, colour.Blue);
}
