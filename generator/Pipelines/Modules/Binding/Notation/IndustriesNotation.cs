using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the industries of companies (業種), e.g. 「土木、製造、販売など」, 「土木3社、製造4社、ほか6社」, 「情報通信業」.</summary>
public static class IndustriesNotation
{
    private const string Separators = "、,";

    /// <summary>Null only after a report; otherwise at least one industry is named.</summary>
    public static WrittenIndustries? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        var items = ImmutableArray.CreateBuilder<IndustryCount>();
        bool isOpen, goesOn;
        int? others;
        do
        {
            if (ReadOne(reader, items) is not { } item)
            {
                return null;
            }

            items.Add(item);
            goesOn = reader.TrySkipAny("、", ",");
            isOpen = TrySkipRest(reader, out others);
        }
        while (goesOn && !isOpen);
        return End(reader, new WrittenIndustries(new Industries(items.ToImmutable(), isOpen), others));
    }

    private static WrittenIndustries? End(NotationReader reader, WrittenIndustries written)
    {
        reader.SkipSpaces();
        if (!reader.AtEnd)
        {
            ReportUnreadable(reader, reader.Position);
        }

        return reader.Failed ? null : written;
    }

    private static IndustryCount? ReadOne(NotationReader reader, IEnumerable<IndustryCount> before)
    {
        reader.SkipSpaces();
        var start = reader.Position;
        var (nameEnd, count) = SkipOne(reader);
        var name = reader.Written(start, nameEnd).Trim().TrimEnd(':', '：');
        if (name.Length == 0 || EndsOpen(name))
        {
            return ReportUnreadable(reader, start);
        }

        if (count == 0)
        {
            reader.Report(RecordDiagnostics.CountZero(reader.SpanAt(nameEnd), CompanyCountReader.Unit));
        }

        if (before.Any(i => i.Name == name))
        {
            reader.Report(ContactDiagnostics.IndustryRepeated(reader.SpanAt(start), name));
        }

        return new IndustryCount(name, count);
    }

    // 「土木など、製造」: an open list ends the text.
    private static bool EndsOpen(string name) =>
        name.EndsWith("など", StringComparison.Ordinal) || name.EndsWith("ほか", StringComparison.Ordinal);

    /// <summary>Goes behind the name and its number; digits that are no number of companies belong to the name (第1次産業).</summary>
    private static (int NameEnd, int? Count) SkipOne(NotationReader reader)
    {
        while (!reader.AtEnd && !Separators.Contains(reader.Current, StringComparison.Ordinal) && !reader.Sees(r => TrySkipRest(r, out _)))
        {
            var at = reader.Position;
            if (!char.IsAsciiDigit(reader.Current))
            {
                reader.Position++;
            }
            else if (CompanyCountReader.TryRead(reader, out var count))
            {
                return (at, count);
            }
            else
            {
                SkipDigits(reader);
            }
        }

        return (reader.Position, null);
    }

    private static void SkipDigits(NotationReader reader)
    {
        while (char.IsAsciiDigit(reader.Current))
        {
            reader.Position++;
        }
    }

    /// <summary>Skips what stands for all others and ends the text: 「など」, 「ほか」, 「ほか6社」.</summary>
    private static bool TrySkipRest(NotationReader reader, out int? others)
    {
        var start = reader.Position;
        others = null;
        if (reader.TrySkipAny("など", "等", "ほか", "その他", "他"))
        {
            others = CompanyCountReader.TryRead(reader, out var count) ? count : null;
            reader.SkipSpaces();
            if (reader.AtEnd)
            {
                return true;
            }
        }

        reader.Position = start;
        return false;
    }

    private static IndustryCount? ReportUnreadable(NotationReader reader, int at)
    {
        reader.Report(ContactDiagnostics.IndustriesUnreadable(reader.SpanAt(at), reader.Quote(at)));
        return null;
    }
}
