using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A single value as text; YAML's own guesses about numbers and dates are not used.</summary>
/// <param name="Text">Without quotes, trimmed by YAML's rules; may be empty.</param>
/// <param name="Span">Of the first character of the value, behind an opening quote.</param>
public sealed record TextNode(string Text, SourceSpan Span) : Node(Span)
{
    public Located<string> Located => new(Text, Span);
}
