namespace SocialHub.Tests;

/// <summary>A numbered fact of the year's report: the file that holds it and the page that shows it, or what must be absent.</summary>
/// <param name="Id">F001 to F158.</param>
/// <param name="Says">The fact, in short.</param>
/// <param name="File">Below content/.</param>
/// <param name="Holds">Exact text in that file; null for an absence.</param>
/// <param name="Page">Address of the page; null for an absence.</param>
/// <param name="Shows">Exact visible text of that page; null for an absence.</param>
/// <param name="Absent">A key that the file must not have; null for a presence.</param>
/// <param name="Report">Exact text of the generated report; null for an absence.</param>
/// <param name="Omits">What the lines of the file's record in the generated report must not have; null for a presence.</param>
public sealed record ReportFact(
    string Id, string Says, string File, string? Holds, string? Page, string? Shows, string? Absent,
    string? Report, string? Omits);
