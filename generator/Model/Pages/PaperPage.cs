namespace SocialHub.Model;

/// <summary>A page that is made to be printed: nothing of it is in lists or in search, because another page says the same.</summary>
public abstract record PaperPage : Page
{
    public required PaperSize Size { get; init; }

    /// <summary>The same as a file to download, or null where this build makes none.</summary>
    public Route? Pdf { get; init; }

    /// <summary>Where its file is, in a build that makes files: the name of the page with <c>.pdf</c>.</summary>
    public Route PdfRoute => Route.From(Route.Path.TrimEnd('/') + ".pdf");
}
