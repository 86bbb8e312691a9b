namespace SocialHub.Pipelines;

/// <summary>One piece of a picture's file.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Whole">The piece with its head, as it stands in the file.</param>
/// <param name="Content">What is in it.</param>
internal readonly record struct ImageSegment(ImageSegmentKind Kind, Range Whole, Range Content);
