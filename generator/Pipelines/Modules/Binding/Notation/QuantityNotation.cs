using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A number with its unit (数量): 20社, 3 名, 1,200部, 10件以上.</summary>
/// <remarks>「以上」 is what a target means anyway, and is dropped; 「以下」, 「約」 and 「程度」 would be lost, and are refused.</remarks>
internal static class QuantityNotation
{
    private const string AtLeast = "以上";

    private static readonly string[] Bounds = [AtLeast, "以下", "以内", "未満", "程度", "前後", "くらい", "ぐらい", "ほど"];

    /// <summary>The number, from 0, and its unit in half-width letters; or null with exactly one problem.</summary>
    public static (int Value, string Unit)? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text);
        var number = CountReader.TakeCount(reader);
        var unitSpan = reader.Here();
        var written = FullWidth.ToAscii(reader.TakeUntil("\n"));
        var unit = written.EndsWith(AtLeast, StringComparison.Ordinal) ? written[..^AtLeast.Length].TrimEnd() : written;
        if (number is { } value && reader.AtEnd && IsUnit(unit))
        {
            return (value, unit);
        }

        diagnostics.Add(NotationDiagnostics.QuantityUnreadable(unitSpan, text.Value));
        return null;
    }

    private static bool IsUnit(string unit) =>
        unit.Length > 0 && unit.All(c => char.IsLetter(c) || c == '%') &&
        !Bounds.Any(bound => unit.Contains(bound, StringComparison.Ordinal));
}
