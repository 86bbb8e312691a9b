using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>An article that was made of one of note.</summary>
/// <param name="File">To be written.</param>
/// <param name="Address">Where it is on note, or null.</param>
/// <param name="NewAddress">Where it will be on the site.</param>
/// <param name="Notices">What a person should look at, one polite sentence each.</param>
public sealed record ImportedArticle(ContentFile File, string? Address, string NewAddress, ImmutableArray<string> Notices);
