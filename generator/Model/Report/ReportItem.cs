using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>An item of a list of a report: what one record says.</summary>
/// <param name="Lines">At least one.</param>
/// <param name="Points">A list below the last line; may be empty.</param>
/// <param name="Source">Where the record is written.</param>
public sealed record ReportItem(ImmutableArray<ReportLine> Lines, ImmutableArray<ReportLine> Points, SourceSpan Source);
