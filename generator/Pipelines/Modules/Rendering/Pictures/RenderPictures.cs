using SkiaSharp;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders each picture upright and without metadata: once at its own address in the format it came in, and its copies as WebP.</summary>
public sealed class RenderPictures : IModule<SourcePicture, OutputFile>
{
    /// <summary>Part of the cache's key: raise it when anything about decoding, scaling or encoding changes.</summary>
    private const string Recipe = "picture 1, SkiaSharp 4.155.0";

    /// <summary>A decoded picture of 50 million points needs 200 MB.</summary>
    private const int MostAtOnce = 4;

    public ImmutableArray<OutputFile> Run(ImmutableArray<SourcePicture> input, BuildContext context)
    {
        var files = new ImmutableArray<OutputFile>[input.Length];
        Parallel.For(
            0,
            input.Length,
            new ParallelOptions { CancellationToken = context.Cancellation, MaxDegreeOfParallelism = MostAtOnce },
            i => files[i] = Files(input[i], context));
        return [.. files.SelectMany(f => f)];
    }

    private static ImmutableArray<OutputFile> Files(SourcePicture picture, BuildContext context)
    {
        var image = picture.Image;
        var decoded = new Lazy<DecodedPicture>(() =>
            DecodedPicture.TryDecode(picture.File.Bytes, image.Width) ?? throw new DamagedPictureException());
        try
        {
            return
            [
                Made(Route.From("/" + image.Path), image.Width, picture.Format),
                .. image.Copies.Select(c => Made(c.Route, c.Width, ImageFormat.WebP)),
            ];
        }
        catch (DamagedPictureException)
        {
            context.Diagnostics.Add(ImageDiagnostics.Damaged(SourceSpan.StartOf(picture.File.Path)));
            return [];
        }
        finally
        {
            if (decoded.IsValueCreated)
            {
                decoded.Value.Dispose();
            }
        }

        OutputFile Made(Route route, int width, string format)
        {
            var height = Math.Max(1, (int)Math.Round((double)image.Height * width / image.Width));
            var recipe = string.Create(CultureInfo.InvariantCulture, $"{Recipe}, {picture.Orientation}, {width}x{height}, {format}");
            return new OutputFile(route.OutputPath, context.Cache.GetOrMake(CacheKey.Of(recipe, picture.File.Bytes.Span), () =>
            {
                using var points = decoded.Value.Upright(picture.Orientation, width, height);
                return Encoded(points, format, isDrawing: picture.Format == ImageFormat.Png);
            }));
        }
    }

    private static ReadOnlyMemory<byte> Encoded(SKBitmap points, string format, bool isDrawing) => format switch
    {
        ImageFormat.Jpeg => PictureEncoding.Jpeg(points),
        ImageFormat.Png => PictureEncoding.Png(points),
        _ => PictureEncoding.WebP(points, isDrawing),
    };
}
