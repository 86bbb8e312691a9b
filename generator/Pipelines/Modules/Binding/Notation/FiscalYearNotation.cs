using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A fiscal year as people write it: 2023年度, 令和5年度, R5, 2023.</summary>
internal static class FiscalYearNotation
{
    private const int FirstYear = 1989;
    private const int LastYear = 2100;

    public static FiscalYear? Parse(Located<string> text, DiagnosticBag diagnostics) => NotationParse.RunValue(diagnostics, () =>
    {
        var reader = new NotationReader(text.Value);
        var offset = reader.TakeAny("令和", "R") is not null ? 2018 : reader.TakeAny("平成", "H") is not null ? 1988 : 0;
        var isNumber = reader.TryNumber(out var number) || (offset > 0 && reader.TryTake("元") && (number = 1) == 1);
        reader.TakeAny("年度", "年");
        reader.SkipSpaces();
        var year = number + offset;
        return isNumber && reader.AtEnd && year is >= FirstYear and <= LastYear
            ? new FiscalYear(year)
            : throw new NotationProblemException(NotationDiagnostics.FiscalYearUnreadable(text));
    });
}
