using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>How high the parts of a newsletter are, in tenths of a millimetre; see <see cref="NewsletterFrame"/>.</summary>
internal static class NewsletterFit
{
    /// <summary>The band with the title, the greeting, and the contents.</summary>
    public static int Front(ImmutableArray<PaperText> head, Body greeting, IReadOnlyCollection<string> titles) =>
        (2 * NewsletterFrame.HeadPadding) + PaperTextFit.HeightOf(head, NewsletterFrame.Measure - (2 * NewsletterFrame.HeadPadding)) + NewsletterFrame.HeadGap +
        GreetingText.ParagraphsOf(greeting).Sum(Paragraph) + Contents(titles);

    public static int Item(NewsletterItem item) => (2 * NewsletterFrame.ItemSpace) + Math.Max(
        PaperTextFit.HeightOf(
            item.Texts.Prepend(new PaperText(PaperTextStyle.Headline, item.Title)).Prepend(new PaperText(PaperTextStyle.Kicker, item.Kicker)),
            NewsletterFrame.TextMeasure(item.Picture is not null)),
        NewsletterFrame.Code + (item.Picture is { } picture ? Picture(picture) : 0));

    /// <summary>What the hub says of itself.</summary>
    public static int Back(ImmutableArray<PaperText> texts) =>
        (3 * NewsletterFrame.ItemSpace) + Math.Max(NewsletterFrame.Code, PaperTextFit.HeightOf(texts, NewsletterFrame.TextMeasure(hasPicture: false)));

    private static int Paragraph(ImmutableArray<string> lines) => PaperTextFit.HeightOf(
        PaperTextStyle.Text, lines.Sum(l => PaperTextFit.LinesOf(l, PaperTextStyle.Text, NewsletterFrame.Measure)));

    private static int Contents(IReadOnlyCollection<string> titles) => titles.Count == 0 ? 0 :
        PaperTextFit.HeightOf(PaperTextStyle.Heading, 1) +
        titles.Sum(t => PaperTextFit.HeightOf(new PaperText(PaperTextStyle.Text, t), NewsletterFrame.Measure - NewsletterFrame.PageColumn));

    private static int Picture(NewsletterPicture picture) =>
        Math.Min(NewsletterFrame.PictureHeight, ((NewsletterFrame.PictureWidth * picture.Image.Height) + picture.Image.Width - 1) / picture.Image.Width) +
        (picture.Caption.Length == 0 ? 0 : PaperTextFit.HeightOf(new PaperText(PaperTextStyle.Small, picture.Caption), NewsletterFrame.PictureWidth)) +
        NewsletterFrame.PictureGap;
}
