namespace SocialHub.Model;

/// <summary>A record behind a number: what it is called, where it is read, and what it adds.</summary>
/// <param name="Text">E.g. 事例勉強会「母子向け居住支援」（2023年7月10日）.</param>
/// <param name="Route">The page that shows it.</param>
/// <param name="Anchor">The part of that page, or empty.</param>
/// <param name="Count">What it adds to the number; null where it only bears it out.</param>
public sealed record RecordLink(string Text, Route Route, string Anchor, int? Count);
