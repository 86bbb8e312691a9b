namespace SocialHub.Pipelines;

/// <summary>How the text of HTML is written down.</summary>
/// <param name="Picture">What is written for a picture.</param>
/// <param name="Address">Where a link shall lead; null where it may lead nowhere.</param>
/// <param name="Tell">Receives what was left out, one polite sentence each.</param>
internal sealed record TextStyle(Func<HtmlPicture, string> Picture, Func<string, string?> Address, Action<string> Tell)
{
    /// <summary>A link, of its text and address; as Markdown.</summary>
    public Func<string, string, string> Link { get; init; } = (text, address) => $"[{text}]({address})";

    /// <summary>What makes plain text safe within a line.</summary>
    public Func<string, string> Text { get; init; } = MarkdownEscape.Of;

    /// <summary>What makes a line safe at its beginning.</summary>
    public Func<string, string> LineStart { get; init; } = MarkdownEscape.LineStart;

    /// <summary>A line break within a paragraph.</summary>
    public string Break { get; init; } = "\\\n";
}
