using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads one day (日付), e.g. 「2023年7月10日（月）」, 「2023-07-10」, 「令和5年7月10日」. Brackets around it are accepted.</summary>
public static class DateNotation
{
    /// <summary>Null only after at least one report.</summary>
    public static DateOnly? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        var isBracketed = reader.TrySkip("(");
        var day = DateReader.Read(reader);
        if (day is not null && isBracketed)
        {
            isBracketed = !reader.TrySkip(")");
        }

        reader.SkipSpaces();
        if (day is not null && (isBracketed || !reader.AtEnd))
        {
            reader.Report(NotationDiagnostics.DateUnreadable(reader.SpanAt(reader.Position), reader.Quote(reader.Position)));
        }

        return reader.Failed ? null : day;
    }
}
