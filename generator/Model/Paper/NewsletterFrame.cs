namespace SocialHub.Model;

/// <summary>The measures of a page of a newsletter, in tenths of a millimetre. The theme's sheet has the same; the letters are those of <see cref="PaperTextStyles"/>.</summary>
public static class NewsletterFrame
{
    /// <summary>Left and right of what is printed.</summary>
    public const int MarginBeside = 150;

    public const int MarginAbove = 120;

    public const int MarginBelow = 100;

    /// <summary>The line with the number of the page, with the space above it.</summary>
    public const int Foot = 80;

    /// <summary>From margin to margin.</summary>
    public const int Measure = 2100 - (2 * MarginBeside);

    /// <summary>What greeting, items and the rest have together. A millimetre is kept for rounding.</summary>
    public const int Height = 2970 - MarginAbove - MarginBelow - Foot - 10;

    /// <summary>Inside the band of the head, on each of its sides.</summary>
    public const int HeadPadding = 70;

    /// <summary>Below the head.</summary>
    public const int HeadGap = 30;

    /// <summary>A QR code with its quiet zone.</summary>
    public const int Code = 280;

    /// <summary>Between a text and what stands beside it.</summary>
    public const int Gap = 60;

    public const int PictureWidth = 560;

    /// <summary>A picture that is higher for its width is made smaller.</summary>
    public const int PictureHeight = 420;

    /// <summary>Between a picture, its caption and the code below.</summary>
    public const int PictureGap = 30;

    /// <summary>Above and below the rule over each item.</summary>
    public const int ItemSpace = 45;

    /// <summary>Beside the titles of the contents, for 「2ページ」.</summary>
    public const int PageColumn = 220;

    /// <summary>The measure of an item's text.</summary>
    public static int TextMeasure(bool hasPicture) => Measure - Gap - (hasPicture ? PictureWidth : Code);
}
