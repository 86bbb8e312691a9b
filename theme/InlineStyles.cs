using Microsoft.AspNetCore.Components;

namespace SocialHub.Theme;

/// <summary>What stands in the <c>style</c> element of a page, and what its policy says of it. Thousands of pages that use the same components share one.</summary>
/// <param name="css">Minified, to the character.</param>
public sealed class InlineStyles(string css)
{
    public MarkupString Css { get; } = (MarkupString)css;

    /// <summary>The source expression of these styles, as in <c>'sha256-…'</c> (Content Security Policy Level 3, 2.3.1).</summary>
    public string Source { get; } = ContentPolicy.HashOf(css);
}
