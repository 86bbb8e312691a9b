using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>What a reader sees of a page.</summary>
public static class VisibleText
{
    /// <summary>The text of the body without line breaks, runs of spaces, readings (ふりがな) and the marks between phrases.</summary>
    public static string Of(OutputFile page)
    {
        using var document = new HtmlParser().ParseDocument(page.Text);
        foreach (var hidden in document.QuerySelectorAll("script, style, rp, rt, [aria-hidden=true]").ToArray())
        {
            hidden.Remove();
        }

        return string.Join(' ', document.Body!.Text().Replace("\u200b", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
