using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Checks that a file in <c>images/</c> is a picture, and that it carries no metadata: a phone writes the place of a photo into it.</summary>
public sealed class CheckImages : PerItem<ContentFile, ContentFile>
{
    protected override ContentFile? Map(ContentFile item, BuildContext context)
    {
        var place = SourceSpan.StartOf(item.Path);
        switch (ImageFormat.Of(item.Bytes.Span))
        {
            case null or { Size: null }:
                context.Diagnostics.Add(LinkDiagnostics.ImageUnreadable(place));
                return null;
            case { HasMetadata: true } format:
                context.Diagnostics.Add(LinkDiagnostics.ImageWithMetadata(place, format.Name));
                return item;
            default:
                return item;
        }
    }
}
