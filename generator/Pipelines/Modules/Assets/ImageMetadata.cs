namespace SocialHub.Pipelines;

/// <summary>What a picture says besides what is to be seen in it.</summary>
/// <param name="Orientation">1 to 8 (Exif): how it must be turned to stand upright.</param>
/// <param name="TellsPlace">True when it says where it was taken, or carries a film that may.</param>
/// <param name="TellsOwner">True when it says whose camera it was.</param>
internal readonly record struct ImageMetadata(int Orientation, bool TellsPlace, bool TellsOwner)
{
    public bool IsPersonal => TellsPlace || TellsOwner;

    public static ImageMetadata Of(ReadOnlySpan<byte> bytes, string format)
    {
        var (orientation, place, owner) = (1, false, false);
        foreach (var segment in ImageSegments.Of(bytes, format))
        {
            var content = bytes[segment.Content];
            switch (segment.Kind)
            {
                case ImageSegmentKind.Exif:
                    var exif = ExifFacts.Of(content);
                    (orientation, place, owner) = (exif.Orientation, place || exif.TellsPlace, owner || exif.TellsOwner);
                    break;
                case ImageSegmentKind.Xmp:
                    place |= Contains(content, "GPSLatitude"u8) || Contains(content, "GPSLongitude"u8);
                    owner |= Contains(content, "OwnerName"u8) || Contains(content, "SerialNumber"u8);
                    break;
                case ImageSegmentKind.Other:
                    // A "motion photo" is a film after the end of the picture, and films have places too.
                    place |= Contains(content, "ftypmp4"u8) || Contains(content, "ftypisom"u8) || Contains(content, "ftypqt"u8);
                    break;
            }
        }

        return new ImageMetadata(orientation, place, owner);
    }

    private static bool Contains(ReadOnlySpan<byte> content, ReadOnlySpan<byte> word) => content.IndexOf(word) >= 0;
}
