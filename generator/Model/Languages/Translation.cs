using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A document in another language, as its file has it (翻訳). It is no document of its own: lists and counts know only its original.</summary>
public abstract record Translation
{
    /// <summary>The first line of its file.</summary>
    public required SourceSpan Source { get; init; }

    public required Language Language { get; init; }

    /// <summary>The file that it translates, by its path below the content folder.</summary>
    public required string Original { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public Body Body { get; init; } = Body.Empty;

    /// <summary>Who translated it, as written; empty where nobody is named.</summary>
    public ImmutableArray<string> Translators { get; init; } = [];

    /// <summary>Who read it and found it right, as written; empty while nobody has.</summary>
    public ImmutableArray<string> CheckedBy { get; init; } = [];

    /// <summary>True when a machine translated it.</summary>
    public bool IsByMachine { get; init; }

    /// <summary>A draft is checked and not published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The parts that were translated, in the order of the file.</summary>
    public ImmutableArray<PartMark> Marks { get; init; } = [];

    /// <summary>Where the marks are written, or the file when it has none.</summary>
    public SourceSpan MarksSource { get; init; }

    /// <summary>The keys of all parts that have a text here, with the place to look at.</summary>
    public abstract IEnumerable<Located<string>> Present { get; }

    /// <summary>The mark that it has for a part, or null.</summary>
    public PartMark? FindMark(string key) => Marks.FirstOrDefault(m => m.Key.Value == key);
}
