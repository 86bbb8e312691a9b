namespace SocialHub.Model;

/// <summary>A paragraph on paper.</summary>
/// <param name="Style">How it is set.</param>
/// <param name="Text">Plain text, one paragraph; never empty.</param>
public sealed record PaperText(PaperTextStyle Style, string Text);
