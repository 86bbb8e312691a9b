namespace SocialHub.Model;

/// <summary>A heading of a report.</summary>
/// <param name="Heading">Level 2 to 5, no level left out; its id is the anchor on the page.</param>
public sealed record ReportHeading(Heading Heading) : ReportBlock
{
    public override IEnumerable<string> TextLines => [Heading.Text];
}
