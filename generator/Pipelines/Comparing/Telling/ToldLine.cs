namespace SocialHub.Pipelines;

/// <summary>A line below an item; one line of plain text.</summary>
internal sealed record ToldLine(ToldMark Mark, string Text);
