namespace SocialHub.Model;

/// <summary>A table of a report with a header row; the first cell of each row names the row.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The header row.</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
public sealed record ReportTable(
    string Caption, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<ReportLine>> Rows) : ReportBlock
{
    public override IEnumerable<string> TextLines => [Caption, .. Columns, .. Rows.SelectMany(r => r).Select(c => c.Text)];
}
