using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A single day as people write it.</summary>
internal static class DateNotation
{
    public static DateOnly? Parse(Located<string> text, DiagnosticBag diagnostics) => NotationParse.RunValue(diagnostics, () =>
    {
        var reader = new NotationReader(text.Value);
        var date = new DayReader(reader, text).Read();
        reader.SkipSpaces();
        return reader.AtEnd
            ? date
            : throw new NotationProblemException(NotationDiagnostics.DateUnreadable(text.Span.Shift(reader.Position), text.Value));
    });
}
