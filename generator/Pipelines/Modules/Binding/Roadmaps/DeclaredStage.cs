using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A stage as the front matter declares it, before its cells are known.</summary>
internal sealed record DeclaredStage(Slug Id, string Name, string Aim, SourceSpan Span);
