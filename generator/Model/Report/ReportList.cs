namespace SocialHub.Model;

/// <summary>A list of a report.</summary>
public sealed record ReportList(ImmutableArray<ReportItem> Items) : ReportBlock
{
    public override IEnumerable<string> TextLines => Items.SelectMany(i => i.Lines.Concat(i.Points)).Select(l => l.Text);
}
