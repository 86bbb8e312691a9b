namespace SocialHub.Model;

/// <summary>Some of the companies of a contact, which were reached in another way (うち).</summary>
public sealed record ContactPart(ContactChannel Channel, int Count);
