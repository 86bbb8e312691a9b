namespace SocialHub.Model;

/// <summary>A disagreement in the records of a year that its editor knows of, as readers see it (数字と記録のちがい).</summary>
/// <param name="Name">The name of the finding, e.g. <c>stated-differs t4</c>; unique in its year.</param>
/// <param name="Text">What disagrees, one or two sentences with the numbers.</param>
/// <param name="Reason">Why it is left as it is, in the editor's words.</param>
public sealed record AuditNote(string Name, string Text, string Reason);
