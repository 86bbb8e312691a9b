using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads a number with its unit (数量), e.g. 「20社」, 「17 社」, 「３名」, 「全5回」, 「1,200人」.</summary>
/// <remarks>「以上」 is accepted and dropped (「10件以上」 is 10件): a target is met from its number on, whether it says so or not.</remarks>
public static class QuantityNotation
{
    private const string AtLeast = "以上";

    // Words that make the number another number, or none.
    private static readonly string[] Inexact = ["以下", "未満", "以内", "程度", "前後", "ほど", "ほか", "など", "超", "弱", "強", "余り"];

    /// <summary>Null only after a report.</summary>
    /// <returns>The number, 0 to 999,999, and the unit as written.</returns>
    public static (int Value, string Unit)? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        _ = reader.TrySkipAny("合計", "全", "計");
        reader.SkipSpaces();
        var start = reader.Position;
        if (!reader.TryReadCount(out var value))
        {
            reader.Report(NotationDiagnostics.QuantityUnreadable(reader.SpanAt(start), reader.Quote(start)));
            return null;
        }

        return ReadUnit(reader, start) is { } unit ? (value, unit) : null;
    }

    private static string? ReadUnit(NotationReader reader, int numberStart)
    {
        var numberEnd = reader.Position;
        reader.SkipSpaces();
        var start = reader.Position;
        SkipUnit(reader);
        var unit = reader.Written(start, reader.Position);
        var end = reader.Position;
        _ = reader.TrySkip(AtLeast);
        reader.SkipSpaces();
        if (!reader.AtEnd || Array.Exists(Inexact, word => unit.EndsWith(word, StringComparison.Ordinal)))
        {
            var at = reader.AtEnd ? start : end;
            reader.Report(NotationDiagnostics.QuantityUnreadable(reader.SpanAt(at), reader.Quote(at)));
            return null;
        }

        if (unit.Length == 0)
        {
            reader.Report(NotationDiagnostics.QuantityUnitMissing(
                reader.SpanAt(numberStart), reader.Written(numberStart, numberEnd)));
            return null;
        }

        return unit;
    }

    private static void SkipUnit(NotationReader reader)
    {
        while ((char.IsLetter(reader.Current) || reader.Current is '%' or 'ー') && !reader.Sees(r => r.TrySkip(AtLeast)))
        {
            reader.Position++;
        }
    }
}
