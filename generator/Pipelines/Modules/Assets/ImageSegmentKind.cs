namespace SocialHub.Pipelines;

/// <summary>What a piece of a picture's file is for.</summary>
internal enum ImageSegmentKind
{
    /// <summary>The picture itself, and what is needed to show it (its colours).</summary>
    Picture,

    /// <summary>Exif (CIPA DC-008): camera, day, place, owner.</summary>
    Exif,

    /// <summary>XMP (ISO 16684), a text that may say the same and more.</summary>
    Xmp,

    /// <summary>Comments, IPTC, thumbnails, a film after the end: nothing that a reader sees.</summary>
    Other,
}
