namespace SocialHub.Pipelines;

/// <summary>Prints a page on paper that is a file: a browser of the machine, which the generator does not know.</summary>
public interface IPagePrinter
{
    /// <summary>Name and version of what prints: other versions may give other bytes.</summary>
    string Name { get; }

    /// <summary>A PDF file of a page that is complete in itself. May be called from several threads.</summary>
    /// <exception cref="IOException">Nothing could be printed.</exception>
    ReadOnlyMemory<byte> Print(string html, CancellationToken cancellation);
}
