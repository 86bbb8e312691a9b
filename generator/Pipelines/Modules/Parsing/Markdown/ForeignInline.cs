using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>Words of another language, for voices that read aloud (WCAG 3.1.2): <c>[Good morning]{lang=en}</c>.</summary>
/// <param name="text">Plain text.</param>
/// <param name="language">A language tag (BCP 47), e.g. <c>en</c>, <c>zh-Hans</c>.</param>
internal sealed class ForeignInline(string text, string language) : LeafInline
{
    public string Text { get; } = text;

    public string Language { get; } = language;
}
