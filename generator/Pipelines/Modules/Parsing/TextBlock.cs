namespace SocialHub.Pipelines;

/// <summary>Some whole lines of a file.</summary>
/// <param name="Text">With <c>\n</c> between lines, whatever the file has.</param>
/// <param name="FirstLine">1-based line of the file at which it starts.</param>
public sealed record TextBlock(string Text, int FirstLine);
