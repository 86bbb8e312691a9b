namespace SocialHub.Model;

/// <summary>Where a section of a <see cref="Body"/> begins.</summary>
/// <param name="Html">Index into <see cref="Body.Html"/>.</param>
/// <param name="Text">Index into <see cref="Body.PlainText"/>; may lie behind its end when nothing follows.</param>
/// <param name="Id">The anchor of its heading.</param>
public readonly record struct SectionStart(int Html, int Text, string Id);
