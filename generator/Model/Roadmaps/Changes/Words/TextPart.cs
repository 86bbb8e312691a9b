namespace SocialHub.Model;

/// <summary>A stretch of a text that stayed, went or came.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">Never empty.</param>
public sealed record TextPart(TextPartKind Kind, string Text);
