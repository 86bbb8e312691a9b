namespace SocialHub.Pipelines;

/// <summary>Everything that a file says, for those who look at its words only.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="Text">With <c>\n</c> between lines; empty where the file is a picture or another file without text.</param>
public sealed record WrittenText(string File, string Text);
