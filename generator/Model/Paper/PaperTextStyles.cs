namespace SocialHub.Model;

/// <summary>The measures of each <see cref="PaperTextStyle"/>, in tenths of a millimetre, so that sums are exact. The theme's sheet has the same.</summary>
public static class PaperTextStyles
{
    /// <summary>Size of the letters. Texts to read have at least 12 pt, which is 4.23 mm; remarks at least 10 pt, which is 3.53 mm.</summary>
    public static int SizeOf(this PaperTextStyle style) => style switch
    {
        PaperTextStyle.Kicker => 43,
        PaperTextStyle.Display => 100,
        PaperTextStyle.Title => 70,
        PaperTextStyle.Headline => 58,
        PaperTextStyle.Heading => 48,
        PaperTextStyle.Text => 43,
        PaperTextStyle.Small => 36,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>From one line to the next.</summary>
    public static int LineOf(this PaperTextStyle style) => style switch
    {
        PaperTextStyle.Kicker => 60,
        PaperTextStyle.Display => 140,
        PaperTextStyle.Title => 98,
        PaperTextStyle.Headline => 80,
        PaperTextStyle.Heading => 68,
        PaperTextStyle.Text => 70,
        PaperTextStyle.Small => 54,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>Above the first line.</summary>
    public static int SpaceOf(this PaperTextStyle style) => style switch
    {
        PaperTextStyle.Kicker => 0,
        PaperTextStyle.Display => 40,
        PaperTextStyle.Title => 20,
        PaperTextStyle.Headline => 10,
        PaperTextStyle.Heading => 40,
        PaperTextStyle.Text => 15,
        PaperTextStyle.Small => 15,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>For style sheets.</summary>
    public static string ToId(this PaperTextStyle style) => style switch
    {
        PaperTextStyle.Kicker => "kicker",
        PaperTextStyle.Display => "display",
        PaperTextStyle.Title => "title",
        PaperTextStyle.Headline => "headline",
        PaperTextStyle.Heading => "heading",
        PaperTextStyle.Text => "text",
        PaperTextStyle.Small => "small",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };
}
