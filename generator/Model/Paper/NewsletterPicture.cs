namespace SocialHub.Model;

/// <summary>A picture on a newsletter.</summary>
/// <param name="Image">As it is published.</param>
/// <param name="Text">For those who cannot see it; empty where it only adorns.</param>
/// <param name="Caption">What its author wrote below it, with who took it; may be empty.</param>
public sealed record NewsletterPicture(Image Image, string Text, string Caption);
