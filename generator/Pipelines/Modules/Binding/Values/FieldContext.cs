using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>What a value is read for: the names that its diagnostics use.</summary>
/// <param name="Key">As the author wrote it.</param>
/// <param name="Example">From the schema.</param>
/// <param name="Diagnostics">Where problems are reported.</param>
internal sealed record FieldContext(string Key, string Example, DiagnosticBag Diagnostics);
