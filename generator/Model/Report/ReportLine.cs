namespace SocialHub.Model;

/// <summary>One line of a report.</summary>
public sealed record ReportLine(ImmutableArray<ReportInline> Inlines)
{
    /// <summary>Without links.</summary>
    public string Text => string.Concat(Inlines.Select(i => i.Text));

    public static ReportLine Of(string text) => new([new ReportInline(text)]);
}
