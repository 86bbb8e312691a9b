namespace SocialHub.Pipelines;

/// <summary>A picture that was to be decoded is cut off or damaged; told to its author as a diagnostic.</summary>
internal sealed class DamagedPictureException : Exception;
