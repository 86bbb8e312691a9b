using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Why something that was published is gone or says another number (消した記録), told to everybody.</summary>
/// <param name="Date">When it was taken away or changed.</param>
/// <param name="Key">The fact.</param>
/// <param name="What">What it was, as readers know it.</param>
/// <param name="Reason">One sentence.</param>
/// <param name="Source">Where this is written.</param>
public sealed record Removal(DateOnly Date, FactKey Key, string What, string Reason, SourceSpan Source);
