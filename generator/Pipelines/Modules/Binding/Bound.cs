using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A document as it was bound.</summary>
/// <param name="Document">Where it is incomplete, values that could not be read are missing: it is looked through for further problems and never published.</param>
/// <param name="IsComplete">False when a required key or the file's name could not be read, which has been reported.</param>
public sealed record Bound(Document Document, bool IsComplete);
