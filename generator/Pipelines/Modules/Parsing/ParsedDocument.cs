using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A Markdown file, parsed: everything a binder needs to make a document.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="FrontMatter">Null when it could not be read, which has been reported.</param>
/// <param name="Body">The whole body, rendered.</param>
public sealed record ParsedDocument(string File, MapNode? FrontMatter, Body Body)
{
    /// <summary>The file name without folder and extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>Days that the whole file writes without a year.</summary>
    public ImmutableArray<Located<string>> YearlessDays { get; init; } = [];

    /// <summary>The body as its author wrote it.</summary>
    public required TextBlock Written { get; init; }

    /// <summary>The first line of its body that says something, or the line behind the front matter.</summary>
    public SourceSpan BodyStart
    {
        get
        {
            var blank = Written.Text.AsSpan(0, Written.Text.Length - Written.Text.AsSpan().TrimStart().Length).Count('\n');
            return new SourceSpan(File, Written.FirstLine + (string.IsNullOrWhiteSpace(Written.Text) ? 0 : blank), 1);
        }
    }

    public SourceSpan Start => SourceSpan.StartOf(File);
}
