namespace SocialHub.Model;

/// <summary>A paragraph of a report.</summary>
public sealed record ReportParagraph(ReportLine Line) : ReportBlock
{
    public override IEnumerable<string> TextLines => [Line.Text];
}
