namespace SocialHub.Model;

/// <summary>One step of the way to a page (パンくず).</summary>
public sealed record Crumb(string Text, Route Route);
