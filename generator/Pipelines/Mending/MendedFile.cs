using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>A file of the content with changes made in it.</summary>
/// <param name="File">As it shall be written.</param>
/// <param name="Changes">What was changed, in the order of its lines.</param>
public sealed record MendedFile(ContentFile File, ImmutableArray<MendedChange> Changes);
