namespace SocialHub.Model;

/// <summary>How a text is set on a leaflet or a newsletter; the measures are in <see cref="PaperTextStyles"/>.</summary>
public enum PaperTextStyle
{
    /// <summary>The small line above a title.</summary>
    Kicker,

    /// <summary>What is read from afar.</summary>
    Display,

    /// <summary>The title of a panel.</summary>
    Title,

    /// <summary>The title of an article among others.</summary>
    Headline,

    /// <summary>A heading inside a panel.</summary>
    Heading,

    /// <summary>A text to read.</summary>
    Text,

    /// <summary>A remark.</summary>
    Small,
}
