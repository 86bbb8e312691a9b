using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>How high paragraphs are on the paper of a hub, in tenths of a millimetre.</summary>
/// <param name="settings">For the names that no line breaks.</param>
internal sealed class PaperTextFit(SiteSettings settings)
{
    private readonly ImmutableArray<string> _names = TextFit.NamesOf(settings);

    /// <param name="texts">From top to bottom.</param>
    /// <param name="measure">Their width, in tenths of a millimetre.</param>
    public int HeightOf(IEnumerable<PaperText> texts, int measure) => texts.Sum(t => HeightOf(t, measure));

    /// <inheritdoc cref="HeightOf(IEnumerable{PaperText}, int)"/>
    public int HeightOf(PaperText text, int measure) => HeightOf(text.Style, LinesOf(text.Text, text.Style, measure));

    public int LinesOf(string text, PaperTextStyle style, int measure) => TextFit.Lines(text, measure * 1000 / style.SizeOf(), _names);

    /// <summary>Of a paragraph with so many lines.</summary>
    public static int HeightOf(PaperTextStyle style, int lines) => style.SpaceOf() + (lines * style.LineOf());

    /// <summary>Lines of a text to read that are this high, rounded up.</summary>
    public static int TextLines(int height) => (Math.Max(0, height) + PaperTextStyle.Text.LineOf() - 1) / PaperTextStyle.Text.LineOf();
}
