using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A disagreement in the records that the editor knows of and leaves as it is (承知していること); published with its reason.</summary>
/// <param name="Finding">The name of the finding, as the auditor prints it.</param>
/// <param name="Reason">One or two sentences for readers.</param>
public sealed record Acceptance(Located<string> Finding, string Reason);
