using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>The lines that diagnostics speak of. Each file is read once, as long as they come in their order.</summary>
internal sealed class ContentLines(string contentFolder) : IDisposable
{
    private const int Longest = 120;

    private readonly DiskFileStore _files = new(contentFolder);
    private HashSet<string>? _paths;
    private (string File, LinedText? Text) _text = ("", null);
    private (string File, int Number, IEnumerator<string>? Lines) _line = ("", 0, null);

    /// <summary>The line as it stands, shortened, or null when the file has no such line or is no text.</summary>
    public string? Written(SourceSpan span) =>
        LineOf(span) is { } line && !string.IsNullOrWhiteSpace(line) && !line.Any(c => (char.IsControl(c) && c != '\t') || c == '\uFFFD')
            ? line.Length <= Longest ? line : line[..Longest] + "…"
            : null;

    /// <summary>The whole lines as they read after an edit; null where the edit does not fit.</summary>
    public string? Mended(TextEdit edit) => TextOf(edit.At.File) is { } text ? MendedText.Lines(text, edit) : null;

    public void Dispose() => _line.Lines?.Dispose();

    private LinedText? TextOf(string file)
    {
        if (_text.File != file)
        {
            _paths ??= _files.List().ToHashSet(StringComparer.Ordinal);
            _text = (file, _paths.Contains(file) && ContentMender.TextOf(_files.Read(file)) is { } text ? new LinedText(text) : null);
        }

        return _text.Text;
    }

    // Only as far as the line: a file may be so large that nobody reads it whole.
    private string? LineOf(SourceSpan span)
    {
        if (_line.File != span.File || _line.Number > span.Line)
        {
            _line.Lines?.Dispose();
            var path = Path.Combine(contentFolder, span.File);
            _line = (span.File, 0, File.Exists(path) ? File.ReadLines(path).GetEnumerator() : null);
        }

        while (_line.Lines is not null && _line.Number < span.Line)
        {
            if (!_line.Lines.MoveNext())
            {
                _line.Number = int.MaxValue;
                return null;
            }

            _line.Number++;
        }

        return _line.Lines?.Current;
    }
}
