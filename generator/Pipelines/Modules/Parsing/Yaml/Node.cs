namespace SocialHub.Pipelines;

/// <summary>A node of a YAML text, with its place in the file. No library type: the binder knows only these three kinds.</summary>
public abstract record Node(SourceSpan Span);
