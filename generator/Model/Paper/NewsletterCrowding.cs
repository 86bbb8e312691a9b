using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A place of a newsletter that holds more lines than there is room for.</summary>
/// <param name="Place">As readers call it, e.g. <c>2ページ目の「家主さんの話を聞く勉強会」</c>.</param>
/// <param name="Excess">Lines of text too many.</param>
/// <param name="Letters">Letters on such a line.</param>
/// <param name="Source">What chose the text, or where it is written.</param>
/// <param name="Part">Which text must be shorter.</param>
public sealed record NewsletterCrowding(string Place, int Excess, int Letters, SourceSpan Source, NewsletterPart Part)
{
    /// <summary>Lines that its author wrote there and can make fewer.</summary>
    public int Written { get; init; }
}
