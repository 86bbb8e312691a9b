namespace SocialHub.Pipelines;

/// <summary>How deep a page changes.</summary>
public enum PageDepth
{
    /// <summary>The text that is read in its main part.</summary>
    Text,

    /// <summary>The main part, but no text of it: a picture, where a link leads.</summary>
    Markup,

    /// <summary>Only what stands around the main part on many pages: the header, the footer, styles, what search engines read.</summary>
    Frame,
}
