namespace SocialHub.Model;

/// <summary>A piece of a line of a report.</summary>
/// <param name="Text">Without markup.</param>
/// <param name="Href">Where it leads, as <see cref="SiteLinks.Href"/> gives it, or an address with a scheme; null for plain text.</param>
/// <param name="IsStrong">True for the name of a record.</param>
public sealed record ReportInline(string Text, string? Href = null, bool IsStrong = false);
