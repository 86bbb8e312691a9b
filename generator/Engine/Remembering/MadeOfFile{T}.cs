using SocialHub.Diagnostics;

namespace SocialHub.Engine;

/// <summary>What a pipeline made of one file.</summary>
/// <param name="Items">Its results.</param>
/// <param name="Diagnostics">What it reported.</param>
internal sealed record MadeOfFile<T>(ImmutableArray<T> Items, ImmutableArray<Diagnostic> Diagnostics);
