using System.Text;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A CSV text (RFC 4180) as rows of fields, each with its place. Commas, tabs or semicolons part the fields: whatever the first line has most.</summary>
/// <remarks>As spreadsheets do, a quote inside a field without quotes is taken as itself, and so is what follows a closing quote.</remarks>
internal sealed class CsvTable
{
    private readonly string _text;
    private readonly string _file;
    private readonly char _separator;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private CsvTable(string text, string file) => (_text, _file, _separator) = (text, file, SeparatorOf(text));

    /// <summary>All rows, without those in which nothing is written; null where a quote is never closed, which is then reported.</summary>
    /// <param name="text">With <c>\n</c> between lines.</param>
    /// <param name="file">For the places.</param>
    /// <param name="diagnostics">For a quote without an end.</param>
    public static ImmutableArray<ImmutableArray<CsvCell>>? Read(string text, string file, DiagnosticBag diagnostics)
    {
        var table = new CsvTable(text, file);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CsvCell>>();
        while (table._at < text.Length)
        {
            if (table.ReadRow(diagnostics) is not { } row)
            {
                return null;
            }

            if (row.Any(c => c.Value.Value.Length > 0))
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is var end && end < 0 ? text.Length : end);
        var (commas, tabs, semicolons) = (first.Count(','), first.Count('\t'), first.Count(';'));
        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private ImmutableArray<CsvCell>? ReadRow(DiagnosticBag diagnostics)
    {
        var cells = ImmutableArray.CreateBuilder<CsvCell>();
        do
        {
            if (ReadCell(diagnostics) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
        }
        while (TrySkip(_separator));
        TrySkip('\n');
        return cells.ToImmutable();
    }

    private CsvCell? ReadCell(DiagnosticBag diagnostics)
    {
        var start = _at;
        var isQuoted = TrySkip('"');
        var span = Here;
        var text = new StringBuilder();
        if (isQuoted && !TryReadQuoted(text))
        {
            diagnostics.Add(CardDiagnostics.QuoteUnclosed(span.Shift(-1)));
            return null;
        }

        while (_at < _text.Length && _text[_at] != _separator && _text[_at] != '\n')
        {
            text.Append(_text[_at++]);
        }

        return new CsvCell(text.ToString(), span, start, _at);
    }

    private SourceSpan Here => new(_file, _line, _at - _lineStart + 1);

    // Two quotes stand for one; a single one ends the field.
    private bool TryReadQuoted(StringBuilder text)
    {
        while (_at < _text.Length)
        {
            if (TrySkip('"') && !(_at < _text.Length && _text[_at] == '"'))
            {
                return true;
            }

            text.Append(_text[_at]);
            TrySkip(_text[_at]);
        }

        return false;
    }

    private bool TrySkip(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
        {
            return false;
        }

        _at++;
        if (c == '\n')
        {
            (_line, _lineStart) = (_line + 1, _at);
        }

        return true;
    }
}
