namespace SocialHub.Model;

/// <summary>A part of a report: a heading, a paragraph, a list or a table.</summary>
public abstract record ReportBlock
{
    /// <summary>The text of the block line by line, as the page and the Word file both show it.</summary>
    public abstract IEnumerable<string> TextLines { get; }
}
