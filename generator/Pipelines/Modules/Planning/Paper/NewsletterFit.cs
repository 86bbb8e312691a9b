using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>How high the parts of a newsletter are, in tenths of a millimetre; see <see cref="NewsletterFrame"/>.</summary>
/// <param name="settings">For the names that no line breaks.</param>
internal sealed class NewsletterFit(SiteSettings settings)
{
    private readonly PaperTextFit _texts = new(settings);

    /// <summary>The band with the title, the greeting, and the contents.</summary>
    public int Front(ImmutableArray<PaperText> head, Body greeting, IReadOnlyCollection<string> titles) =>
        (2 * NewsletterFrame.HeadPadding) + _texts.HeightOf(head, NewsletterFrame.Measure - (2 * NewsletterFrame.HeadPadding)) + NewsletterFrame.HeadGap +
        GreetingText.ParagraphsOf(greeting).Sum(Paragraph) + Contents(titles);

    public int Item(NewsletterItem item) => (2 * NewsletterFrame.ItemSpace) + Math.Max(
        _texts.HeightOf(
            item.Texts.Prepend(new PaperText(PaperTextStyle.Headline, item.Title)).Prepend(new PaperText(PaperTextStyle.Kicker, item.Kicker)),
            NewsletterFrame.TextMeasure(item.Picture is not null)),
        NewsletterFrame.Code + (item.Picture is { } picture ? Picture(picture) : 0));

    /// <summary>What the hub says of itself.</summary>
    public int Back(ImmutableArray<PaperText> texts) =>
        (3 * NewsletterFrame.ItemSpace) + Math.Max(NewsletterFrame.Code, _texts.HeightOf(texts, NewsletterFrame.TextMeasure(hasPicture: false)));

    /// <summary>Lines of what its author says of an item in short.</summary>
    public int SummaryLines(NewsletterItem item) => item.Summary.Length == 0
        ? 0
        : _texts.LinesOf(item.Summary, PaperTextStyle.Text, NewsletterFrame.TextMeasure(item.Picture is not null));

    private int Paragraph(ImmutableArray<string> lines) => PaperTextFit.HeightOf(
        PaperTextStyle.Text, lines.Sum(l => _texts.LinesOf(l, PaperTextStyle.Text, NewsletterFrame.Measure)));

    private int Contents(IReadOnlyCollection<string> titles) => titles.Count == 0 ? 0 :
        PaperTextFit.HeightOf(PaperTextStyle.Heading, 1) +
        titles.Sum(t => _texts.HeightOf(new PaperText(PaperTextStyle.Text, t), NewsletterFrame.Measure - NewsletterFrame.PageColumn));

    private int Picture(NewsletterPicture picture) =>
        Math.Min(NewsletterFrame.PictureHeight, ((NewsletterFrame.PictureWidth * picture.Image.Height) + picture.Image.Width - 1) / picture.Image.Width) +
        (picture.Caption.Length == 0 ? 0 : _texts.HeightOf(new PaperText(PaperTextStyle.Small, picture.Caption), NewsletterFrame.PictureWidth)) +
        NewsletterFrame.PictureGap;
}
