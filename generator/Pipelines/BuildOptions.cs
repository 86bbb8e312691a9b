using SocialHub.Engine;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>What the person who builds may choose.</summary>
/// <param name="BaseUrl">Replaces the public address of <c>site.yaml</c>, without a slash at its end; null leaves it.</param>
public sealed record BuildOptions(string? BaseUrl = null)
{
    /// <summary>The style sheets of the theme; those that were compiled in, unless a preview reads them from a folder.</summary>
    public ThemeStyles Styles { get; init; } = ThemeStyles.Embedded();

    /// <summary>True when the pictures for social networks are made too; a page names its own in any case.</summary>
    public bool MakesShareCards { get; init; }

    /// <summary>True when the index for the search is made too; false where nobody will search: for a check, or to measure pages alone.</summary>
    public bool MakesSearch { get; init; } = true;

    /// <summary>Prints the pages for paper as PDF files, or null: they are printed from a browser.</summary>
    public IPagePrinter? Printer { get; init; }

    /// <summary>Keeps finished files: in memory, unless they are written as they are made.</summary>
    public IOutputSink Sink { get; init; } = new MemorySink();

    /// <summary>A state whose published facts must still be there, or null: nothing is compared.</summary>
    public EarlierState? Since { get; init; }

    /// <summary>The same with style sheets as texts, by their path in the theme's folder, e.g. <c>Tokens/Colour.css</c>.</summary>
    public BuildOptions WithSheets(IReadOnlyDictionary<string, string> sheets) => this with { Styles = new ThemeStyles(sheets) };
}
