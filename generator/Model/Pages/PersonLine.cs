namespace SocialHub.Model;

/// <summary>A person with the organisation they speak for, where it is known.</summary>
public sealed record PersonLine(Person Person, Organization? Organization);
