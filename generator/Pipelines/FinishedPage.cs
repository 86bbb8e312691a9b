using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>A rendered page, and what the steps behind it need to know of it, noted while its text was at hand.</summary>
public sealed class FinishedPage
{
    private FinishedPage(OutputFile file, HtmlFacts facts, ImmutableArray<SearchBlock> blocks) =>
        (File, Facts, Blocks) = (file, facts, blocks);

    public OutputFile File { get; }

    internal HtmlFacts Facts { get; }

    /// <summary>What a reader sees; empty where the search does not look.</summary>
    internal ImmutableArray<SearchBlock> Blocks { get; }

    /// <param name="file">Where the page is kept.</param>
    /// <param name="html">Its text.</param>
    /// <param name="isFound">Whether the search looks at the page.</param>
    /// <param name="pool">Holds the ids and addresses of many pages, each once.</param>
    internal static FinishedPage Of(OutputFile file, ReadOnlySpan<char> html, bool isFound, TextPool pool) =>
        new(file, HtmlFacts.Of(file.Path, html, pool), isFound ? PageText.Of(html) : []);
}
