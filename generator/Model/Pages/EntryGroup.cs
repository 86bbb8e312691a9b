namespace SocialHub.Model;

/// <summary>Entries under one heading, e.g. a fiscal year.</summary>
public sealed record EntryGroup(string Heading, ImmutableArray<Entry> Entries);
