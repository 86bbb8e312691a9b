using System.Text;
using SocialHub.Diagnostics;

namespace SocialHub.Engine;

/// <summary>Moves places that were counted on beyond the end of their line to where they lie: YAML joins the lines of a value by a space.</summary>
/// <param name="files">By their paths; places in other files stay.</param>
internal sealed class ExistingPlaces(IReadOnlyDictionary<string, ContentFile> files)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    public Diagnostic Settle(Diagnostic told) =>
        !told.IsEarlier && files.TryGetValue(told.Span.File, out var file) ? told with { Span = In(LinesOf(file), told.Span) } : told;

    // The same place, if the lines have it; else the one in the lines below, or the end of the last.
    private static SourceSpan In(string[] lines, SourceSpan place)
    {
        var (line, column) = (Math.Min(place.Line, lines.Length), place.Column);
        while (column > lines[line - 1].Length + 1 && line < lines.Length)
        {
            column -= lines[line - 1].TrimEnd().Length + 1;
            line++;
            column += lines[line - 1].Length - lines[line - 1].TrimStart().Length;
        }

        return place with { Line = line, Column = Math.Clamp(column, 1, lines[line - 1].Length + 1) };
    }

    private string[] LinesOf(ContentFile file) => _lines.TryGetValue(file.Path, out var lines)
        ? lines
        : _lines[file.Path] = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
}
