using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks, before anything is decoded, that a file in <c>images/</c> is a picture that we can publish, and that it does not say whose home it shows.</summary>
/// <remarks>The published files never hold metadata. The repository is public too, and so a place in the author's file is an error.</remarks>
public sealed class CheckImages : PerItem<ContentFile, SourcePicture>
{
    /// <summary>The most points that are decoded: a camera has up to 50 million; each needs 4 bytes of memory.</summary>
    internal const int MostPixels = 50_000_000;

    protected override SourcePicture? Map(ContentFile item, BuildContext context)
    {
        var place = SourceSpan.StartOf(item.Path);
        if (!Route.TryFrom("/" + item.Path, out var route) || route.IsPage)
        {
            context.Diagnostics.Add(FileDiagnostics.SlugInvalid(place, Path.GetFileName(item.Path), SlugSuggestion.ForPicture(item.Path)));
            return null;
        }

        if (ImageFormat.Of(item.Bytes.Span) is not { UprightSize: { } size } format)
        {
            context.Diagnostics.Add(ImageDiagnostics.Unreadable(place));
            return null;
        }

        if (Problem(format, size, place) is { } problem)
        {
            context.Diagnostics.Add(problem);
        }

        return new SourcePicture(item, ImageCopies.Of(item.Path, size))
        {
            Format = format.Name, Orientation = format.Metadata.Orientation,
        };
    }

    private static Diagnostic? Problem(ImageFormat format, ImageSize size, SourceSpan place)
    {
        if ((long)size.Width * size.Height > MostPixels)
        {
            return ImageDiagnostics.TooLarge(place, size.Width, size.Height);
        }

        if (format.IsAnimated)
        {
            return ImageDiagnostics.Animated(place);
        }

        return format.Metadata.IsPersonal ? ImageDiagnostics.WithMetadata(place, format.Name, format.Metadata.TellsPlace) : null;
    }
}
