namespace SocialHub.Diagnostics;

/// <summary>A change of the writer's own files that takes a diagnostic away (直し).</summary>
/// <param name="IsSafe">True when it keeps the meaning and nothing else can have been meant: a program may make it unasked.</param>
public abstract record Mend(bool IsSafe);
