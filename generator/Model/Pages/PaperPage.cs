namespace SocialHub.Model;

/// <summary>A page that is made to be printed: nothing of it is in lists or in search, because another page says the same.</summary>
public abstract record PaperPage : Page
{
    public required PaperSize Size { get; init; }

    /// <summary>True when this build makes a file of it, too.</summary>
    public bool HasPdf { get; init; }

    /// <summary>The file to download: the name of the page with <c>.pdf</c>; null where there is none.</summary>
    public Route? Pdf => HasPdf ? Route.From(Route.Path.TrimEnd('/') + ".pdf") : null;
}
