namespace SocialHub.Model;

/// <summary>A credit (肩書き) with the person and organisation it means, where the registers have them.</summary>
public sealed record CreditLine(Credit Credit, Person? Person, Organization? Organization);
