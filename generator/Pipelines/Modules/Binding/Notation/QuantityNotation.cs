using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A number with its unit: 20社, 3 名, 10件以上 (「以上」 is what a target means anyway, and is dropped).</summary>
internal static class QuantityNotation
{
    public static (int Value, string Unit)? Parse(Located<string> text, DiagnosticBag diagnostics) =>
        NotationParse.RunValue(diagnostics, () =>
        {
            var reader = new NotationReader(text.Value);
            var isNumber = reader.TryNumber(out var number);
            var unit = reader.TakeUntil("").Trim();
            unit = unit.EndsWith("以上", StringComparison.Ordinal) ? unit[..^2].TrimEnd() : unit;
            return isNumber && unit.Length > 0 && !unit.Any(char.IsAsciiDigit)
                ? (number, unit)
                : throw new NotationProblemException(NotationDiagnostics.QuantityUnreadable(text));
        });
}
