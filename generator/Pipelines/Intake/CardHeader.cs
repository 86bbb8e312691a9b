using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>The first line of an intake sheet: which column holds what.</summary>
/// <param name="Columns">One for each cell of the line; null where a column is not read.</param>
internal sealed record CardHeader(ImmutableArray<Field?> Columns)
{
    /// <summary>The heads of all columns, as a first line.</summary>
    public static string Line { get; } = string.Join(',', CardColumns.All.Select(f => f.JapaneseName));

    /// <summary>Null where it cannot be told what the columns hold, which is then reported.</summary>
    public static CardHeader? Read(ImmutableArray<ImmutableArray<CsvCell>> rows, string file, DiagnosticBag diagnostics)
    {
        var bag = new DiagnosticBag();
        var seen = new HashSet<Field>();
        ImmutableArray<Field?> columns = [.. (rows.IsEmpty ? [] : rows[0]).Select(c => FieldOf(c.Value, seen, bag))];
        var place = rows.IsEmpty ? SourceSpan.StartOf(file) : rows[0][0].Span with { Column = 1 };
        foreach (var field in CardColumns.All.Where(f => f.IsRequired && !seen.Contains(f)))
        {
            bag.Add(CardDiagnostics.ColumnMissing(place, field.JapaneseName, Line));
        }

        bag.ToOrderedList().ToList().ForEach(diagnostics.Add);
        return bag.HasErrors ? null : new CardHeader(columns);
    }

    /// <summary>What a row holds, by column; empty cells are left out.</summary>
    public Dictionary<Field, CsvCell> CellsOf(ImmutableArray<CsvCell> row, DiagnosticBag diagnostics)
    {
        var cells = new Dictionary<Field, CsvCell>();
        foreach (var (cell, index) in row.Select((c, i) => (c, i)).Where(c => c.c.Value.Value.Length > 0))
        {
            if (index < Columns.Length && Columns[index] is { } field)
            {
                cells[field] = cell;
            }
            else
            {
                diagnostics.Add(CardDiagnostics.CellWithoutColumn(cell.Value));
            }
        }

        return cells;
    }

    private static Field? FieldOf(Located<string> head, HashSet<Field> seen, DiagnosticBag bag)
    {
        if (head.Value.Length == 0)
        {
            return null;
        }

        var field = CardColumns.All.FirstOrDefault(f => f.IsCalled(head.Value));
        if (field is null)
        {
            var free = CardColumns.All.Where(f => !seen.Contains(f)).Select(f => f.JapaneseName);
            bag.Add(CardDiagnostics.ColumnUnknown(head, NearestName.Find(head.Value, free), Line.Replace(",", "、", StringComparison.Ordinal)));
        }
        else if (!seen.Add(field))
        {
            bag.Add(CardDiagnostics.ColumnRepeated(head));
        }

        return field;
    }
}
