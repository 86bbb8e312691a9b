namespace SocialHub.Model;

/// <summary>A fiscal year's report, to read, to print and to download.</summary>
public sealed record ReportPage : Page
{
    public required ReportDocument Document { get; init; }

    /// <summary>The same as a Word file.</summary>
    public required Route Word { get; init; }

    /// <summary>Its activities as a table (CSV).</summary>
    public required Route Csv { get; init; }
}
