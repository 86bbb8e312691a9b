using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A key with its value.</summary>
public sealed record MapEntry(Located<string> Key, Node Value);
