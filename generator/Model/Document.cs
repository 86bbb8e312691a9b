using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Something a person wrote and we publish (文書). Complete when made; the kinds derive from it.</summary>
public abstract record Document
{
    /// <summary>The first line of the file it was written in.</summary>
    public required SourceSpan Source { get; init; }

    public required Slug Slug { get; init; }

    /// <summary>The heading of its page, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for lists, feeds and search engines; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Where its summary is written, or null without one.</summary>
    public SourceSpan? SummarySource { get; init; }

    public Body Body { get; init; } = Body.Empty;

    /// <summary>Ids or names of <see cref="Topic"/>s, as written and in the author's order.</summary>
    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    /// <summary>A draft (下書き) is checked like everything else but not published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Days in its text that are written without a year (3月26日), in the order of the file.</summary>
    public ImmutableArray<Located<string>> YearlessDays { get; init; } = [];

    /// <summary>Where its facts come from, as a sentence for readers, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>The day by which lists are ordered, or null where a document has none.</summary>
    public abstract DateOnly? Date { get; }

    /// <summary>What readers call its kind, e.g. 記事.</summary>
    public abstract string KindName { get; }

    public abstract Route Route { get; }
}
